package org.mingjian.query.projection.deadletters;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.Versioned;
import org.mingjian.query.projection.ViewVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where operators look at dead letters and leave orders for whoever works on their segment. */
public final class LetterDesk {

    private static final Logger LOG = LoggerFactory.getLogger(LetterDesk.class);
    private static final long LOOK_MILLIS = 100;

    /** A sequence with its whereabouts. */
    public record Found(ViewVersion version, String key, Versioned<Sequence> kept) {

        public Sequence sequence() {
            return kept.view();
        }
    }

    private final DeadLetterStore store;
    private final InstantSource clock;
    private final Supplier<String> ids;
    private final Function<String, Optional<ViewVersion>> serving;

    /**
     * @param ids where the ids of orders come from
     * @param serving the version that a view's answers come from; empty while that is not known
     */
    public LetterDesk(
            DeadLetterStore store,
            InstantSource clock,
            Supplier<String> ids,
            Function<String, Optional<ViewVersion>> serving) {
        this.store = store;
        this.clock = clock;
        this.ids = ids;
        this.serving = serving;
    }

    /** What waits or was given up, by view, version and key; of all views when none is named. */
    public List<Header> list(@Nullable String view) {
        return store.headers().stream()
                .filter(header -> header.hasGap()
                        && (view == null || header.version().view().equals(view)))
                .sorted(Comparator.comparing((Header header) -> header.version().name())
                        .thenComparing(Header::key))
                .toList();
    }

    /** The sequence of a key; where several versions of the view have one, that of the one that answers come from. */
    public Optional<Found> find(String view, String key) {
        Optional<ViewVersion> shown = serving.apply(view);
        return list(view).stream()
                .filter(header -> header.key().equals(key))
                .map(Header::version)
                .min(Comparator.comparing((ViewVersion version) -> !shown.equals(Optional.of(version)))
                        .thenComparing(ViewVersion::number))
                .flatMap(version -> in(version, key));
    }

    private Optional<Found> in(ViewVersion version, String key) {
        return Optional.ofNullable(store.load(version, List.of(key)).get(key))
                .map(kept -> new Found(version, key, kept));
    }

    /**
     * Leaves an order, in place of one that is not done yet; empty when the sequence has gone meanwhile.
     *
     * @param event the first letter as the caller knows it, when it is to be given up
     */
    public Optional<Order> order(Found found, Order.Kind kind, String by, @Nullable String event) {
        Order order = new Order(ids.get(), kind, by, clock.instant(), event);
        for (Optional<Found> now = Optional.of(found); now.isPresent(); now = in(found.version(), found.key())) {
            Change change = new Change(
                    found.key(),
                    now.get().sequence().ordered(order),
                    now.get().kept().mark());
            if (store.save(found.version(), List.of(change)).contains(found.key())) {
                LOG.info(
                        "PRJ-1026 View {}: {} orders {} of the dead letters of {}",
                        found.version(),
                        by,
                        kind,
                        found.key());
                return Optional.of(order);
            }
        }
        return Optional.empty();
    }

    /** What became of an order; empty when that is not known within this time. */
    public Optional<Outcome> await(Found found, Order order, Duration patience) {
        CountDownLatch never = new CountDownLatch(1);
        long end = System.nanoTime() + patience.toNanos();
        try {
            do {
                Outcome outcome = in(found.version(), found.key())
                        .map(now -> now.sequence().outcome())
                        .orElse(null);
                if (outcome != null && outcome.order().equals(order.id())) {
                    return Optional.of(outcome);
                }
            } while (!never.await(LOOK_MILLIS, TimeUnit.MILLISECONDS) && System.nanoTime() < end);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }
}
