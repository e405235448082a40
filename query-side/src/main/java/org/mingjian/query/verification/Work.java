package org.mingjian.query.verification;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.engine.Delivery;

/** One partition of one view, to be folded and compared. */
final class Work<V> {
    private final Fold<V> fold;
    private final ViewVersion version;
    private final Partition partition;
    private final Tally tally;
    private Share<V> share;
    private @Nullable TrackingToken foldedTo;
    private @Nullable TrackingToken aim;

    Work(Fold<V> fold, ViewVersion version, Partition partition, Tally tally) {
        this.fold = fold;
        this.version = version;
        this.partition = partition;
        this.tally = tally;
        this.share = new Share<>(fold, partition::takes);
    }

    ViewVersion version() {
        return version;
    }

    Tally tally() {
        return tally;
    }

    Share<V> share() {
        return share;
    }

    @Nullable
    TrackingToken foldedTo() {
        return foldedTo;
    }

    /**
     * From now on it takes events up to there.
     *
     * @throws VerificationException it was further on before
     */
    void aimAt(@Nullable TrackingToken position) {
        if (foldedTo != null && (position == null || !position.covers(foldedTo))) {
            throw new VerificationException("view-set-back: " + version + " is being built anew; verify again later");
        }
        aim = position;
    }

    Optional<TrackingToken> aim() {
        return Optional.ofNullable(aim);
    }

    void arrive() {
        foldedTo = aim;
    }

    /** Its part of the whole view. */
    double weight() {
        return 1.0 / partition.of();
    }

    /** How many documents it will probably have. */
    double expected() {
        return tally.documents() * weight();
    }

    void take(Delivery delivery) {
        TrackingToken at = delivery.position();
        boolean had = foldedTo != null && foldedTo.covers(at);
        if (!had && aim != null && aim.covers(at)) {
            share.take(delivery);
        }
    }

    /** Two works for its halves; it lets go of what it has folded. */
    List<Work<?>> split() {
        share = new Share<>(fold, partition::takes);
        int twice = partition.of() * 2;
        return List.of(
                new Work<>(fold, version, new Partition(partition.index(), twice), tally),
                new Work<>(fold, version, new Partition(partition.index() + partition.of(), twice), tally));
    }
}
