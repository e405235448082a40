package org.mingjian.log.postgres;

import org.mingjian.log.contract.LogHarness;
import org.mingjian.log.contract.StreamContract;

class PostgresStreamIT extends StreamContract {

    @Override
    protected LogHarness start() {
        return new PostgresHarness();
    }
}
