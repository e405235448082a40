package org.mingjian.log.eventstoredb.server;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules of appending and deleting, on top of what is written. */
final class Streams {

    static final int MAX_APPEND_SIZE = 1_048_576;

    private final Ledger ledger;
    private final Set<String> tombstones = new HashSet<>();
    /** Of appends that expect nothing, the ids that this run of the server remembers. */
    private final Set<String> remembered = new HashSet<>();

    Streams(Ledger ledger) {
        this.ledger = ledger;
    }

    synchronized Verdict append(String stream, Expectation expected, List<Proposed> events) {
        if (events.stream().mapToInt(Proposed::size).sum() > MAX_APPEND_SIZE) {
            return new Verdict.TooLarge(MAX_APPEND_SIZE);
        }
        if (tombstones.contains(stream)) {
            return new Verdict.Deleted(stream);
        }
        boolean deleted = retention(stream).isDeleted();
        long current = ledger.revision(stream);
        if (deleted && expected.equals(Expectation.NO_STREAM)) {
            revive(stream, current);
            return write(stream, events);
        }
        return switch (expected.kind()) {
            case REVISION -> expectingRevision(stream, expected.revision(), current, events);
            case EXISTS -> current < 0 ? new Verdict.WrongRevision(current) : expectingNothing(stream, events);
            case ANY -> expectingNothing(stream, events);
        };
    }

    private Verdict expectingRevision(String stream, long expected, long current, List<Proposed> events) {
        if (current == expected) {
            return write(stream, events);
        }
        return current < expected ? new Verdict.WrongRevision(current) : again(stream, expected, current, events);
    }

    /** The same ids in the same places are the same append; anything else is another one. */
    private Verdict again(String stream, long expected, long current, List<Proposed> events) {
        List<Entry> there = ledger.from(stream, expected + 1, events.size());
        boolean same = there.size() == events.size();
        for (int at = 0; same && at < events.size(); at++) {
            same = there.get(at).id().equals(events.get(at).id());
        }
        return same && !there.isEmpty() ? written(there.get(there.size() - 1)) : new Verdict.WrongRevision(current);
    }

    private Verdict expectingNothing(String stream, List<Proposed> events) {
        boolean known = !events.isEmpty()
                && events.stream().allMatch(event -> remembered.contains(stream + event.id()))
                && ledger.last(stream) != null;
        return known ? new Verdict.Written(ledger.revision(stream), -1) : write(stream, events);
    }

    private Verdict write(String stream, List<Proposed> events) {
        Verdict verdict = new Verdict.Written(ledger.revision(stream), -1);
        for (Proposed event : events) {
            remembered.add(stream + event.id());
            verdict = written(ledger.write(stream, event));
        }
        return verdict;
    }

    private static Verdict written(Entry last) {
        return new Verdict.Written(last.revision(), last.position());
    }

    /** A deleted stream that is written to again goes on counting where it ended. */
    private void revive(String stream, long lastRevision) {
        metadata(stream, "{\"$tb\":" + (lastRevision + 1) + "}");
    }

    synchronized Verdict delete(String stream) {
        if (tombstones.contains(stream)) {
            return new Verdict.Deleted(stream);
        }
        return written(metadata(stream, Retention.DELETED));
    }

    synchronized Verdict tombstone(String stream) {
        tombstones.add(stream);
        return written(ledger.write(
                stream,
                new Proposed(Ids.next(), "$streamDeleted", "application/json", Ledger.json(""), Ledger.json(""))));
    }

    private Entry metadata(String stream, String json) {
        return ledger.write(
                "$$" + stream,
                new Proposed(Ids.next(), "$metadata", "application/json", Ledger.json(json), Ledger.json("")));
    }

    synchronized void forget() {
        remembered.clear();
    }

    synchronized boolean isTombstoned(String stream) {
        return tombstones.contains(stream);
    }

    Retention retention(String stream) {
        return Retention.of(stream.startsWith("$$") ? null : ledger.last("$$" + stream));
    }
}
