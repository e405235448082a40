package org.mingjian.log.postgres;

import org.mingjian.log.contract.LogHarness;
import org.mingjian.log.contract.RawLogContract;

class PostgresRawLogIT extends RawLogContract {

    @Override
    protected LogHarness start() {
        return new PostgresHarness();
    }
}
