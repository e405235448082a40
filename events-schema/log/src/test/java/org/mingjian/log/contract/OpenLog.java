package org.mingjian.log.contract;

import org.mingjian.log.EventLog;

/** An empty log to try. */
public interface OpenLog extends AutoCloseable {

    /** A log that may append; safe for many threads at once. */
    EventLog writer();

    /** The same log for one who may only read. */
    EventLog reader();

    @Override
    void close();
}
