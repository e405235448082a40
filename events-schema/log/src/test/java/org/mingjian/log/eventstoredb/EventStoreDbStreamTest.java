package org.mingjian.log.eventstoredb;

import org.mingjian.log.contract.LogHarness;
import org.mingjian.log.contract.StreamContract;

class EventStoreDbStreamTest extends StreamContract {

    @Override
    protected LogHarness start() {
        return new EventStoreDbHarness();
    }
}
