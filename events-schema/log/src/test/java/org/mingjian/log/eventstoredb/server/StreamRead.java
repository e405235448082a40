package org.mingjian.log.eventstoredb.server;

import com.eventstore.dbclient.proto.streams.StreamsOuterClass.ReadReq.Options;
import com.eventstore.dbclient.proto.streams.StreamsOuterClass.ReadResp;
import java.util.List;

/** A read of one stream, either way. */
record StreamRead(Ledger ledger, Streams streams, Options options, Outflow out) {

    void run() throws InterruptedException {
        String name = Wire.name(options.getStream().getStreamIdentifier());
        long last = ledger.revision(name);
        Retention retention = streams.retention(name);
        if (streams.isTombstoned(name)) {
            out.fail(Errors.deleted(name));
        } else if (last < 0 || retention.isDeleted()) {
            if (out.send(Wire.notFound(name))) {
                out.complete();
            }
        } else if (options.getReadDirection() == Options.ReadDirection.Forwards) {
            forwards(name, retention.first(last), last);
        } else {
            backwards(name, retention.first(last), last);
        }
    }

    private void forwards(String name, long first, long last) throws InterruptedException {
        long from = Math.max(
                first, options.getStream().hasRevision() ? options.getStream().getRevision() : 0);
        long left = options.getCount();
        for (long at = from; at <= last && left > 0; at += AllRead.PAGE) {
            for (Entry entry : ledger.from(name, at, AllRead.PAGE)) {
                if (entry.revision() <= last && left > 0) {
                    left--;
                    if (!out.send(Wire.event(entry))) {
                        return;
                    }
                }
            }
        }
        finish(last);
    }

    private void backwards(String name, long first, long last) throws InterruptedException {
        long from = options.getStream().hasRevision()
                ? Math.min(last, options.getStream().getRevision())
                : options.getStream().hasStart() ? first : last;
        long left = options.getCount();
        for (long at = from; at >= first && left > 0; at--, left--) {
            List<Entry> one = ledger.from(name, at, 1);
            if (!out.send(Wire.event(one.get(0)))) {
                return;
            }
        }
        finish(last);
    }

    private void finish(long last) throws InterruptedException {
        if (out.send(ReadResp.newBuilder().setLastStreamPosition(last).build())) {
            out.complete();
        }
    }
}
