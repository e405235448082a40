package org.mingjian.query.storage.memory;

import org.mingjian.query.projection.deadletters.DeadLetterStore;
import org.mingjian.query.projection.deadletters.DeadLetterStoreContract;

class InMemoryDeadLettersTest extends DeadLetterStoreContract {

    @Override
    protected DeadLetterStore store() {
        return new InMemoryDeadLetters();
    }
}
