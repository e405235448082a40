package org.mingjian.query.verification;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.mingjian.query.jobs.Cancellation;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.projection.StoreUnavailableException;
import org.mingjian.query.projection.ViewVersion;

/**
 * Verifies some views, once. The log is read several times if need be, each time for a part of all keys, so that the
 * documents held in memory stay few; small views share a reading.
 */
public final class Verification {
    private final Map<Fold<?>, Tally> tallies = new LinkedHashMap<>();
    private final VerificationParts parts;
    private final Cancellation cancellation = new Cancellation();
    private volatile int passes;

    public Verification(Collection<? extends Fold<?>> folds, VerificationParts parts) {
        folds.forEach(fold -> tallies.put(fold, new Tally(fold.view())));
        this.parts = parts;
    }

    /**
     * Ends when everything is compared.
     *
     * @throws CancellationException {@link #cancel} was called
     * @throws VerificationException no result can be had
     * @throws RuntimeException log or store stayed away too long
     */
    public void run() {
        Deque<Work<?>> open = new ArrayDeque<>();
        tallies.forEach((fold, tally) -> open.addAll(plan(fold, tally)));
        while (!open.isEmpty()) {
            cancellation.check();
            passes++;
            open.addAll(new Pass(next(open), parts, cancellation).run());
        }
    }

    /** As many as memory is meant for, but one. */
    private List<Work<?>> next(Deque<Work<?>> open) {
        List<Work<?>> together = new ArrayList<>();
        double room = parts.documentsPerPass();
        for (Work<?> next = open.peek();
                next != null && (together.isEmpty() || next.expected() <= room);
                next = open.peek()) {
            room -= next.expected();
            together.add(open.remove());
        }
        return together;
    }

    private List<Work<?>> plan(Fold<?> fold, Tally tally) {
        ViewVersion version = parts.serving().version(fold.view());
        long documents = cancellation.persistently(
                StoreUnavailableException.class, () -> parts.stored().count(version));
        tally.begins(version, documents);
        int of = Math.toIntExact(documents / parts.documentsPerPass() + 1);
        List<Work<?>> works = new ArrayList<>();
        for (int index = 0; index < of; index++) {
            works.add(new Work<>(fold, version, new Partition(index, of), tally));
        }
        return works;
    }

    /** Makes {@link #run} end soon. */
    public void cancel() {
        cancellation.call();
    }

    /** How often the log has been read so far. */
    public int passes() {
        return passes;
    }

    /** How each view stands, at any time. */
    public List<ViewReport> report() {
        return tallies.values().stream().map(Tally::report).toList();
    }
}
