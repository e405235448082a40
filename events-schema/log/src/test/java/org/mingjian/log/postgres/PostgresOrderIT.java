package org.mingjian.log.postgres;

import org.mingjian.log.contract.LogHarness;
import org.mingjian.log.contract.OrderContract;

class PostgresOrderIT extends OrderContract {

    @Override
    protected LogHarness start() {
        return new PostgresHarness();
    }
}
