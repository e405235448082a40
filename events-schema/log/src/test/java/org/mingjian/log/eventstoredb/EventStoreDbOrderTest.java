package org.mingjian.log.eventstoredb;

import org.mingjian.log.contract.LogHarness;
import org.mingjian.log.contract.OrderContract;

class EventStoreDbOrderTest extends OrderContract {

    @Override
    protected LogHarness start() {
        return new EventStoreDbHarness();
    }
}
