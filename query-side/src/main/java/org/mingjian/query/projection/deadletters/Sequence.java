package org.mingjian.query.projection.deadletters;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All dead letters of one key in one view version, in the order in which they are to be applied.
 *
 * @param upTo position of the last letter ever put here, as the token store writes it: what the log has up to there and the key
 *     is concerned by was either applied before or is dealt with here; null where nothing was put in order
 * @param evicted what was given up
 * @param lastTriedAt when an order was last carried out
 * @param order what is wanted and not yet done
 * @param outcome what became of the last order
 */
public record Sequence(
        List<Letter> letters,
        @Nullable String upTo,
        List<Eviction> evicted,
        @Nullable Instant lastTriedAt,
        @Nullable Order order,
        @Nullable Outcome outcome) {

    public static final Sequence EMPTY = new Sequence(List.of(), null, List.of(), null, null, null);

    public Sequence {
        letters = List.copyOf(letters);
        evicted = List.copyOf(evicted);
    }

    /** Whether the key's later events have to wait. */
    public boolean waits() {
        return !letters.isEmpty();
    }

    /** Whether nothing is lost when it is forgotten. */
    public boolean settled() {
        return letters.isEmpty() && evicted.isEmpty() && order == null;
    }

    /** With more letters at the end. */
    public Sequence with(List<Letter> more, String reached) {
        List<Letter> all = new ArrayList<>(letters);
        all.addAll(more);
        return new Sequence(all, reached, evicted, lastTriedAt, order, outcome);
    }

    /** With a letter where its stream's order wants it: before later events of the same stream. */
    public Sequence withInOrder(Letter letter) {
        List<Letter> all = new ArrayList<>(letters);
        int at = 0;
        while (at < all.size() && !follows(all.get(at), letter)) {
            at++;
        }
        if (all.stream().noneMatch(known -> known.event().equals(letter.event()))) {
            all.add(at, letter);
        }
        return new Sequence(all, upTo, evicted, lastTriedAt, order, outcome);
    }

    private static boolean follows(Letter known, Letter letter) {
        return known.stream().equals(letter.stream()) && known.revision() > letter.revision();
    }

    /** With an event given up, once. */
    public Sequence without(Eviction eviction) {
        if (evicted.stream().anyMatch(known -> known.event().equals(eviction.event()))) {
            return this;
        }
        List<Eviction> all = new ArrayList<>(evicted);
        all.add(eviction);
        return new Sequence(letters, upTo, all, lastTriedAt, order, outcome);
    }

    public Sequence ordered(@Nullable Order wanted) {
        return new Sequence(letters, upTo, evicted, lastTriedAt, wanted, outcome);
    }

    /** After an order was found to be about something else than what there is. */
    public Sequence unchanged(Outcome result) {
        return new Sequence(letters, upTo, evicted, lastTriedAt, null, result);
    }

    /** After an order was carried out: the first letters are gone, and the one that is first now is there for this reason. */
    public Sequence after(int gone, Outcome result) {
        List<Letter> left = new ArrayList<>(letters.subList(Math.min(gone, letters.size()), letters.size()));
        String reason = result.reason();
        if (!left.isEmpty() && reason != null) {
            left.set(0, left.get(0).because(reason));
        }
        return new Sequence(left, upTo, evicted, result.at(), null, result);
    }
}
