package org.mingjian.log.copy;

import org.mingjian.log.contract.LogCopyContract;
import org.mingjian.log.contract.LogHarness;
import org.mingjian.log.postgres.PostgresHarness;

class PostgresToPostgresIT extends LogCopyContract {

    @Override
    protected LogHarness source() {
        return new PostgresHarness();
    }

    @Override
    protected LogHarness target() {
        return new PostgresHarness();
    }
}
