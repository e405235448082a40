package org.mingjian.query.rest;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjian.query.projection.Versioned;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.deadletters.Change;
import org.mingjian.query.projection.deadletters.DeadLetterStore;
import org.mingjian.query.projection.deadletters.Header;
import org.mingjian.query.projection.deadletters.Letter;
import org.mingjian.query.projection.deadletters.Order;
import org.mingjian.query.projection.deadletters.Outcome;
import org.mingjian.query.projection.deadletters.Sequence;
import org.mingjian.query.storage.memory.InMemoryDeadLetters;
import org.mingjian.query.support.Facts;

/** Two letters of the bath, whose orders are carried out as they are left, in vain. */
final class ObligingLetters implements DeadLetterStore {

    static final ViewVersion VERSION = new ViewVersion("creditstanding", 1);
    private static final Instant AT = Instant.parse("2026-11-22T01:00:00Z");

    private final InMemoryDeadLetters letters = new InMemoryDeadLetters();

    ObligingLetters() {
        Sequence two = Sequence.EMPTY.with(List.of(letter(7, "cannot be folded"), letter(8, null)), "here");
        letters.save(VERSION, List.of(new Change(Facts.BATH, two, null)));
    }

    private static Letter letter(long revision, @org.jspecify.annotations.Nullable String reason) {
        return new Letter("PenaltyCase-2", revision, "mingjian.penalty.X", "7-9", AT, AT, true, reason);
    }

    @Override
    public Map<String, Versioned<Sequence>> load(ViewVersion version, Collection<String> keys) {
        return letters.load(version, keys);
    }

    @Override
    public Set<String> save(ViewVersion version, List<Change> changes) {
        return letters.save(version, changes.stream().map(ObligingLetters::done).toList());
    }

    private static Change done(Change change) {
        Sequence sequence = change.sequence();
        Order order = sequence == null ? null : sequence.order();
        if (sequence == null || order == null) {
            return change;
        }
        Outcome.Result result = order.kind() == Order.Kind.EVICT ? Outcome.Result.EVICTED : Outcome.Result.FAILED;
        Outcome outcome = new Outcome(order.id(), result, 0, sequence.letters().size(), "still not", AT);
        return new Change(change.key(), sequence.after(0, outcome), change.expected());
    }

    @Override
    public List<Header> headers() {
        return letters.headers();
    }

    @Override
    public void clear(ViewVersion version) {
        letters.clear(version);
    }
}
