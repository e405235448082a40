package org.mingjian.query.projection.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.deadletters.Letter;
import org.mingjian.query.projection.deadletters.Sequence;

/** Puts events at the end of one sequence, as many as find room. */
final class Parking {

    private static final String MISSING = "letters-missing: letters that it waited behind were deleted by hand";

    private final EngineParts parts;
    private final int most;
    private final Sequence before;
    private boolean full;

    Parking(EngineParts parts, int most, Sequence before) {
        this.parts = parts;
        this.most = most;
        this.before = before;
    }

    /** The sequence with what it has not passed yet. */
    Sequence with(Stuck stuck) {
        List<Letter> added = new ArrayList<>();
        TrackingToken reached = parts.tokens().position(before.upTo());
        Instant now = parts.clock().instant();
        for (KeyedEvent event : stuck.events()) {
            TrackingToken position = event.delivery().position();
            if (reached != null && reached.covers(position)) {
                continue;
            }
            if (before.letters().size() + added.size() == most) {
                full = true;
                break;
            }
            added.add(letter(event, reason(event, stuck, added.isEmpty() && !before.waits()), now));
            reached = position;
        }
        return reached == null ? before : before.with(added, parts.tokens().text(reached));
    }

    /** Whether some found no room. */
    boolean isFull() {
        return full;
    }

    private static @Nullable String reason(KeyedEvent event, Stuck stuck, boolean first) {
        RuntimeException cause = first && stuck.cause() != null ? stuck.cause() : event.failure();
        if (cause != null) {
            return Reasons.of(cause);
        }
        return first ? MISSING : null;
    }

    private Letter letter(KeyedEvent event, @Nullable String reason, Instant now) {
        Delivery delivery = event.delivery();
        return new Letter(
                delivery.stream(),
                delivery.revision(),
                delivery.type(),
                parts.source().describe(delivery.position()),
                delivery.at(),
                now,
                event.failure() == null,
                reason);
    }
}
