package org.mingjian.log.postgres;

import org.mingjian.log.contract.LogHarness;
import org.mingjian.log.contract.ManyStreamsContract;

class PostgresManyStreamsIT extends ManyStreamsContract {

    @Override
    protected LogHarness start() {
        return new PostgresHarness();
    }
}
