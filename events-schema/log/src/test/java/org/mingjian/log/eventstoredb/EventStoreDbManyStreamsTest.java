package org.mingjian.log.eventstoredb;

import org.mingjian.log.contract.LogHarness;
import org.mingjian.log.contract.ManyStreamsContract;

class EventStoreDbManyStreamsTest extends ManyStreamsContract {

    @Override
    protected LogHarness start() {
        return new EventStoreDbHarness();
    }
}
