package org.mingjian.log.copy;

import org.mingjian.log.contract.LogCopyContract;
import org.mingjian.log.contract.LogHarness;
import org.mingjian.log.eventstoredb.EventStoreDbHarness;

class EventStoreDbToEventStoreDbTest extends LogCopyContract {

    @Override
    protected LogHarness source() {
        return new EventStoreDbHarness();
    }

    @Override
    protected LogHarness target() {
        return new EventStoreDbHarness();
    }
}
