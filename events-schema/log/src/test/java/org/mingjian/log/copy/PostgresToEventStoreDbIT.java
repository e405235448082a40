package org.mingjian.log.copy;

import org.mingjian.log.contract.LogCopyContract;
import org.mingjian.log.contract.LogHarness;
import org.mingjian.log.eventstoredb.EventStoreDbHarness;
import org.mingjian.log.postgres.PostgresHarness;

class PostgresToEventStoreDbIT extends LogCopyContract {

    @Override
    protected LogHarness source() {
        return new PostgresHarness();
    }

    @Override
    protected LogHarness target() {
        return new EventStoreDbHarness();
    }
}
