package org.mingjian.query.verification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.jobs.Cancellation;
import org.mingjian.query.projection.StoreUnavailableException;
import org.mingjian.query.projection.engine.Delivery;

/** One reading of the log, for as many partitions of views as memory is meant for, and their comparison. */
final class Pass {
    /** What comes in while the log is read is read too, and again: less each time. */
    private static final int STRETCHES = 3;

    private static final int LOOK_EVERY = 1000;

    private final List<Work<?>> works;
    private final VerificationParts parts;
    private final Cancellation cancellation;
    private final LogWalk log;
    private final List<Work<?>> tooMuch = new ArrayList<>();
    private long taken;

    Pass(List<Work<?>> works, VerificationParts parts, Cancellation cancellation) {
        this.works = new ArrayList<>(works);
        this.parts = parts;
        this.cancellation = cancellation;
        this.log = new LogWalk(parts.log(), cancellation);
    }

    /** @return what turned out to be too much for one pass, in smaller parts */
    List<Work<?>> run() {
        for (int stretch = 0; stretch < STRETCHES; stretch++) {
            works.forEach(work -> work.aimAt(storedPosition(work)));
            TrackingToken end = highestAim();
            log.between(lowest(), end, delivery -> take(delivery, end));
            works.forEach(Work::arrive);
        }
        for (Work<?> work : works) {
            work.tally().comparedUpTo(parts.log().describe(work.foldedTo()));
            new Comparison<>(work, parts, cancellation).run();
            confirm(work);
            work.tally().done(work.weight());
        }
        return tooMuch;
    }

    private @Nullable TrackingToken storedPosition(Work<?> work) {
        return cancellation
                .persistently(
                        StoreUnavailableException.class,
                        () -> Optional.ofNullable(parts.serving().storedPosition(work.version())))
                .orElse(null);
    }

    /** A version that was replaced or set back meanwhile is not the one that was folded for. */
    private void confirm(Work<?> work) {
        if (!parts.serving().version(work.version().view()).equals(work.version())) {
            throw new VerificationException("version-replaced: " + work.version() + " no longer serves; verify again");
        }
        work.aimAt(storedPosition(work));
    }

    private @Nullable TrackingToken lowest() {
        TrackingToken lowest = null;
        for (Work<?> work : works) {
            TrackingToken foldedTo = work.foldedTo();
            if (foldedTo == null) {
                return null;
            }
            lowest = lowest == null ? foldedTo : lowest.lowerBound(foldedTo);
        }
        return lowest;
    }

    private @Nullable TrackingToken highestAim() {
        return works.stream()
                .map(Work::aim)
                .flatMap(Optional::stream)
                .reduce(TrackingToken::upperBound)
                .orElse(null);
    }

    private boolean take(Delivery delivery, @Nullable TrackingToken end) {
        works.forEach(work -> work.take(delivery));
        if (++taken % LOOK_EVERY == 0) {
            double part = share(delivery.position(), end);
            works.forEach(work -> work.tally().within(work.weight() * part));
            makeRoom();
        }
        return true;
    }

    /** Reading is most of the work; the rest of the bar is left for comparing. */
    private static double share(TrackingToken at, @Nullable TrackingToken end) {
        long last = end == null ? 0 : end.position().orElse(0);
        return last == 0 ? 0 : Math.min(1.0, at.position().orElse(0) / (double) last) * 0.8;
    }

    private void makeRoom() {
        int documents = works.stream().mapToInt(work -> work.share().size()).sum();
        if (documents > 2 * parts.documentsPerPass()) {
            Work<?> largest = works.stream()
                    .max(Comparator.comparingInt(work -> work.share().size()))
                    .orElseThrow();
            works.remove(largest);
            tooMuch.addAll(largest.split());
        }
    }
}
