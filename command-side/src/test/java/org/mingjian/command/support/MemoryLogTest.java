package org.mingjian.command.support;

import org.mingjian.log.EventLog;
import org.mingjian.log.contract.OpenLog;
import org.mingjian.log.contract.RevisionContract;

/** What stands in for the log in tests of commands does with revisions what the logs on servers do. */
class MemoryLogTest extends RevisionContract<OpenLog> {

    @Override
    protected OpenLog start() {
        return new InMemory(new MemoryLog());
    }

    private record InMemory(MemoryLog log) implements OpenLog {

        @Override
        public EventLog writer() {
            return log;
        }

        @Override
        public EventLog reader() {
            return log;
        }

        @Override
        public void close() {
            log.close();
        }
    }
}
