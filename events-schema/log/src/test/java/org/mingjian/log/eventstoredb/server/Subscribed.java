package org.mingjian.log.eventstoredb.server;

import com.eventstore.dbclient.proto.streams.StreamsOuterClass.ReadResp;
import io.grpc.Metadata;
import io.grpc.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One subscription to everything: first what is there, then what comes. */
final class Subscribed implements Runnable {

    private static final int PAGE = 32;

    private final Ledger ledger;
    private final Faults faults;
    private final Outflow out;
    private final Filter filter;
    private long position;
    private long looked;
    private boolean live;
    private volatile @Nullable Drop ending;

    /** @param from the first position to look at */
    Subscribed(Ledger ledger, Faults faults, Outflow out, Filter filter, long from) {
        this.ledger = ledger;
        this.faults = faults;
        this.out = out;
        this.filter = filter;
        this.position = from;
    }

    void end(Drop how) {
        ending = how;
    }

    @Override
    public void run() {
        faults.opened(this);
        try {
            boolean open = out.send(confirmation());
            while (open && ending == null) {
                List<Entry> page = ledger.from(position, PAGE);
                if (page.isEmpty()) {
                    open = idle();
                } else {
                    open = deliver(page);
                }
            }
            close();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            faults.ended(this);
        }
    }

    private boolean deliver(List<Entry> page) throws InterruptedException {
        for (Entry entry : page) {
            position = entry.next();
            if (filter.wanted().test(entry) && !out.send(Wire.event(entry))) {
                return false;
            }
            looked++;
            if (filter.interval() > 0
                    && looked % filter.interval() == 0
                    && !out.send(Wire.checkpoint(entry.next(), 0))) {
                return false;
            }
        }
        return true;
    }

    private boolean idle() throws InterruptedException {
        if (!live) {
            live = true;
            return out.send(ReadResp.newBuilder()
                    .setCaughtUp(ReadResp.CaughtUp.getDefaultInstance())
                    .build());
        }
        ledger.await(position);
        return !out.isCancelled();
    }

    private void close() {
        Drop how = ending;
        if (how == Drop.COMPLETED) {
            out.complete();
        } else if (how == Drop.CANCELLED) {
            out.fail(Status.CANCELLED.asRuntimeException(new Metadata()));
        } else if (how == Drop.UNAVAILABLE) {
            out.fail(Errors.unavailable());
        }
    }

    private static ReadResp confirmation() {
        return ReadResp.newBuilder()
                .setConfirmation(ReadResp.SubscriptionConfirmation.newBuilder()
                        .setSubscriptionId(Ids.next().toString()))
                .build();
    }
}
