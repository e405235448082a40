package org.mingjian.log.eventstoredb.server;

import com.eventstore.dbclient.proto.streams.StreamsOuterClass.ReadReq.Options;
import java.util.List;

/** A read of everything: forwards from a position, that one included, or backwards from before one. */
record AllRead(Ledger ledger, Options options, Outflow out) {

    /** The server reads by so many, whatever is asked. */
    static final int PAGE = 32;

    void run() throws InterruptedException {
        Options.AllOptions all = options.getAll();
        if (all.hasPosition() && !ledger.isBoundary(all.getPosition().getCommitPosition())) {
            out.fail(Errors.invalidPosition());
        } else if (options.getReadDirection() == Options.ReadDirection.Forwards) {
            forwards(all.hasPosition() ? all.getPosition().getCommitPosition() : all.hasEnd() ? ledger.end() : 0);
        } else {
            backwards(all.hasPosition() ? all.getPosition().getCommitPosition() : all.hasStart() ? 0 : ledger.end());
        }
    }

    private void forwards(long from) throws InterruptedException {
        long at = from;
        long left = options.getCount();
        while (left > 0) {
            List<Entry> page = ledger.from(at, (int) Math.min(PAGE, left));
            if (page.isEmpty()) {
                break;
            }
            for (Entry entry : page) {
                if (!out.send(Wire.event(entry))) {
                    return;
                }
                at = entry.next();
            }
            left -= page.size();
        }
        out.complete();
    }

    private void backwards(long before) throws InterruptedException {
        long at = before;
        long left = options.getCount();
        while (left > 0) {
            List<Entry> page = ledger.before(at, (int) Math.min(PAGE, left));
            if (page.isEmpty()) {
                break;
            }
            for (int index = page.size() - 1; index >= 0; index--) {
                if (!out.send(Wire.event(page.get(index)))) {
                    return;
                }
            }
            at = page.get(0).position();
            left -= page.size();
        }
        out.complete();
    }
}
