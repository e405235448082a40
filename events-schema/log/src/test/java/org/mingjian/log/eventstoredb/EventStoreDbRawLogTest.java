package org.mingjian.log.eventstoredb;

import org.mingjian.log.contract.LogHarness;
import org.mingjian.log.contract.RawLogContract;

class EventStoreDbRawLogTest extends RawLogContract {

    @Override
    protected LogHarness start() {
        return new EventStoreDbHarness();
    }
}
