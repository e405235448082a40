package org.mingjian.log.contract;

import java.util.Iterator;
import java.util.List;
import org.mingjian.log.copy.CopyState;
import org.mingjian.log.copy.RawEvent;
import org.mingjian.log.copy.RawLog;

/** A log whose copier dies in the middle of an append, with some of its events written. */
final class DyingLog implements RawLog {

    /** The end of the copier. */
    static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final RawLog log;
    private final int most;

    /** @param most events that are written before it dies */
    DyingLog(RawLog log, int most) {
        this.log = log;
        this.most = most;
    }

    @Override
    public void append(List<RawEvent> events) {
        if (events.size() <= most) {
            log.append(events);
            return;
        }
        log.append(events.subList(0, most));
        throw new Killed();
    }

    @Override
    public String place() {
        return log.place();
    }

    @Override
    public Iterator<RawEvent> events() {
        return log.events();
    }

    @Override
    public CopyState state() {
        return log.state();
    }

    @Override
    public void begin(String from) {
        log.begin(from);
    }

    @Override
    public void end() {
        log.end();
    }

    @Override
    public void close() {
        log.close();
    }
}
