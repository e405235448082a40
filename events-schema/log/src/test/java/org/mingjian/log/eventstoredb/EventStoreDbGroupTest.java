package org.mingjian.log.eventstoredb;

import org.mingjian.log.contract.GroupContract;
import org.mingjian.log.contract.LogHarness;

class EventStoreDbGroupTest extends GroupContract {

    @Override
    protected LogHarness start() {
        return new EventStoreDbHarness();
    }
}
