package org.mingjian.query.projection.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.Versioned;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.deadletters.Change;
import org.mingjian.query.projection.deadletters.DeadLetterStore;
import org.mingjian.query.projection.deadletters.Header;
import org.mingjian.query.projection.deadletters.Sequence;

/**
 * The dead letters of one segment: which keys wait, and parking. What was parked is durable before the segment's position is
 * stored, so a segment that dies in between meets the same events again and finds them parked. Used by the segment's thread.
 */
final class SegmentLetters {

    /** Sequences that are in memory together: whole they may be long, and only where each ends is kept. */
    static final int AT_ONCE = 64;

    private final ViewVersion version;
    private final Predicate<String> mine;
    private final EngineParts parts;
    private final DeadLetterStore store;
    private final Set<String> held = new HashSet<>();
    private final Map<String, TrackingToken> passed = new HashMap<>();

    /** @param mine whether a key belongs to the segment */
    SegmentLetters(ViewVersion version, Predicate<String> mine, EngineParts parts) {
        this.version = version;
        this.mine = mine;
        this.parts = parts;
        this.store = parts.letters().store();
    }

    /** Learns which keys wait, from whoever worked on the segment before. */
    void open() {
        held.clear();
        passed.clear();
        List<String> keys = headers().map(Header::key).filter(mine).toList();
        for (int from = 0; from < keys.size(); from += AT_ONCE) {
            store.load(version, keys.subList(from, Math.min(keys.size(), from + AT_ONCE)))
                    .forEach((key, kept) -> learn(key, kept.view()));
        }
    }

    /** What was made of a sequence. */
    void learn(String key, Sequence sequence) {
        TrackingToken upTo = parts.tokens().position(sequence.upTo());
        if (upTo != null) {
            passed.put(key, upTo);
        }
        if (sequence.waits()) {
            held.add(key);
        } else {
            held.remove(key);
        }
    }

    boolean holds(String key) {
        return held.contains(key);
    }

    /** Whether the key is done with what the log has up to there: it was applied, or is dealt with in the key's sequence. */
    boolean hasPassed(String key, TrackingToken position) {
        TrackingToken known = passed.isEmpty() ? null : passed.get(key);
        return known != null && known.covers(position);
    }

    /**
     * Puts events behind what waits already. What the sequence has passed before is not put there again.
     *
     * @throws DeadLettersFullException not all of them found room; those that did are parked
     */
    void park(Map<String, Stuck> stuck) {
        Map<String, Stuck> open = new LinkedHashMap<>(stuck);
        DeadLettersFullException full = null;
        while (!open.isEmpty()) {
            Map<String, Stuck> some = first(open);
            Set<String> tried = Set.copyOf(some.keySet());
            DeadLettersFullException found = parkOnce(some);
            tried.stream().filter(key -> !some.containsKey(key)).forEach(open::remove);
            full = found == null ? full : found;
        }
        if (full != null) {
            throw full;
        }
    }

    private static Map<String, Stuck> first(Map<String, Stuck> open) {
        Map<String, Stuck> some = new LinkedHashMap<>();
        open.entrySet().stream().limit(AT_ONCE).forEach(entry -> some.put(entry.getKey(), entry.getValue()));
        return some;
    }

    /** Leaves open what somebody else's change got in the way of. */
    private @Nullable DeadLettersFullException parkOnce(Map<String, Stuck> open) {
        DeadLettersFullException full = null;
        Map<String, Versioned<Sequence>> stored = store.load(version, open.keySet());
        Map<String, Sequence> parked = new HashMap<>();
        List<Change> changes = new ArrayList<>();
        long room = room();
        for (Map.Entry<String, Stuck> entry : Map.copyOf(open).entrySet()) {
            String key = entry.getKey();
            Versioned<Sequence> known = stored.get(key);
            Sequence before = known == null ? Sequence.EMPTY : known.view();
            Parking parking = new Parking(parts, limit(), before);
            Sequence after = parking.with(entry.getValue());
            if (parking.isFull()) {
                full = DeadLettersFullException.ofLetters(key, limit());
            }
            if (after.letters().size() == before.letters().size()) {
                open.remove(key);
                learn(key, before);
            } else if (!before.waits() && room-- <= 0) {
                open.remove(key);
                full = DeadLettersFullException.ofSequences(
                        parts.letters().limits().sequences());
            } else {
                parked.put(key, after);
                changes.add(new Change(key, after, known == null ? null : known.mark()));
            }
        }
        for (String key : store.save(version, changes)) {
            Stuck settled = open.remove(key);
            Sequence sequence = parked.getOrDefault(key, Sequence.EMPTY);
            if (settled != null && !holds(key)) {
                ProjectionLog.parked(version, key, sequence.letters().get(0), settled.correlationId());
            }
            learn(key, sequence);
        }
        return full;
    }

    /** Whether what found no room may be tried again. */
    boolean hasRoom(DeadLettersFullException full) {
        String key = full.key();
        if (key == null) {
            return room() > 0;
        }
        Versioned<Sequence> known = store.load(version, List.of(key)).get(key);
        return known == null || known.view().letters().size() < limit();
    }

    private int limit() {
        return parts.letters().limits().letters();
    }

    private long room() {
        return parts.letters().limits().sequences()
                - headers().filter(header -> header.letters() > 0).count();
    }

    private Stream<Header> headers() {
        return parts.letters().board().look().stream()
                .filter(header -> header.version().equals(version));
    }
}
