package org.mingjian.query.projection.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import mingjian.shared.Money;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.mingjian.catalog.EventCatalog;
import org.mingjian.query.projection.RecordedEvent;
import org.mingjian.query.projection.UndecodableEventException;
import org.mingjian.query.storage.memory.InMemoryViewIndices;

/** A log in a list, which can be away. */
public final class ToyLog implements EventSource {

    static {
        EventCatalog.standard(); // Avro trusts the records of a catalogue that was loaded
    }

    /** The indices of the installation that the log belongs to. */
    final InMemoryViewIndices indices = new InMemoryViewIndices();

    private final List<Delivery> events = new ArrayList<>();
    private final Map<String, Long> revisions = new HashMap<>();
    private final Map<String, RecordedEvent> unread = new HashMap<>();
    private volatile boolean away;
    private volatile boolean broken;
    private volatile @Nullable Runnable headFails;
    private volatile @Nullable String identity;

    public synchronized RecordedEvent append(String stream, String... keys) {
        return append(stream, Map.of("keys", String.join(",", keys)));
    }

    public synchronized RecordedEvent append(String stream, Map<String, String> metadata) {
        long revision = revisions.merge(stream, 0L, (known, start) -> known + 1);
        RecordedEvent event = event(stream, revision, metadata);
        append(event);
        return event;
    }

    static RecordedEvent event(String stream, long revision, Map<String, String> metadata) {
        return new RecordedEvent(
                stream, revision, "toy", new Money(1L, "CNY"), metadata, Instant.EPOCH, stream + revision);
    }

    public synchronized void append(RecordedEvent event) {
        events.add(Delivery.of(nextPosition(), event));
    }

    /** An event of these keys that cannot be decoded until {@link #decodable}. */
    public synchronized RecordedEvent appendUndecodable(String stream, String... keys) {
        RecordedEvent event = append(stream, keys);
        int last = events.size() - 1;
        unread.put(event.name(), event);
        events.set(
                last,
                Delivery.undecodable(
                        events.get(last).position(),
                        stream,
                        event.revision(),
                        event.metadata(),
                        event.at(),
                        unknown()));
        return event;
    }

    private static UndecodableEventException unknown() {
        return new UndecodableEventException("toy.Unknown", "unknown schema", null);
    }

    /** How many events a stream has. */
    synchronized long revisions(String stream) {
        return revisions.getOrDefault(stream, -1L) + 1;
    }

    /** Names of all events of a key, in order. */
    synchronized List<String> names(String key) {
        return events.stream()
                .filter(event -> List.of(
                                event.metadata().getOrDefault("keys", "").split(","))
                        .contains(key))
                .map(Delivery::name)
                .toList();
    }

    /** From now on everything can be decoded, as by a program that knows more. */
    synchronized void decodable() {
        for (int i = 0; i < events.size(); i++) {
            RecordedEvent event = unread.get(events.get(i).name());
            if (event != null) {
                events.set(i, Delivery.of(events.get(i).position(), event));
            }
        }
        unread.clear();
    }

    @Override
    public synchronized RecordedEvent read(String stream, long revision) {
        require();
        Delivery found = events.stream()
                .filter(event -> event.stream().equals(stream) && event.revision() == revision)
                .findFirst()
                .orElseThrow();
        if (found.event() == null) {
            throw unknown();
        }
        return found.event();
    }

    private TrackingToken nextPosition() {
        return new GlobalSequenceTrackingToken(events.size());
    }

    /** Gives it a name, as a log has that no copy of it shares. */
    ToyLog named(String name) {
        identity = name;
        return this;
    }

    @Override
    public Optional<String> identity() {
        if (away) {
            throw new IllegalStateException("the log is away");
        }
        return Optional.ofNullable(identity);
    }

    void away(boolean isAway) {
        away = isAway;
    }

    void broken(boolean isBroken) {
        broken = isBroken;
    }

    /** From now on nobody learns where the log ends, and this runs whenever somebody asks; null when it is well again. */
    void headFails(@Nullable Runnable asked) {
        headFails = asked;
    }

    /** All events folded straight, without any engine. */
    public synchronized Map<String, TallyView> straight(TallyFold fold) {
        Map<String, TallyView> views = new HashMap<>();
        for (Delivery delivery : events) {
            RecordedEvent event = delivery.event();
            if (event != null) {
                for (String key : fold.keys(event)) {
                    views.put(key, fold.fold(views.getOrDefault(key, fold.initial(key)), event));
                }
            }
        }
        return views;
    }

    @Override
    public Cursor open(@Nullable TrackingToken after) {
        return new Cursor() {
            private int next = after == null ? 0 : (int) after.position().orElseThrow() + 1;

            @Override
            public List<Delivery> next(int max) {
                List<Delivery> page = page(next, max);
                next += page.size();
                return page;
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }

    private void require() {
        if (broken) {
            throw new NoClassDefFoundError("half of the program is missing");
        }
        if (away) {
            throw new IllegalStateException("the log is away");
        }
    }

    private synchronized List<Delivery> page(int from, int max) {
        require();
        return List.copyOf(events.subList(from, Math.min(events.size(), from + max)));
    }

    @Override
    public synchronized @Nullable TrackingToken head() {
        Runnable failing = headFails;
        if (failing != null) {
            failing.run();
            throw new IllegalStateException("the log is away");
        }
        return events.isEmpty() ? null : events.get(events.size() - 1).position();
    }

    @Override
    public OptionalLong eventsBetween(@Nullable TrackingToken from, @Nullable TrackingToken to) {
        long reached = from == null ? -1 : from.position().orElseThrow();
        return OptionalLong.of(to == null ? 0 : Math.max(0, to.position().orElseThrow() - reached));
    }

    @Override
    public String describe(@Nullable TrackingToken position) {
        return position == null ? "0" : Long.toString(position.position().orElseThrow() + 1);
    }

    @Override
    public TrackingToken position(String described) {
        return new GlobalSequenceTrackingToken(Long.parseLong(described) - 1);
    }
}
