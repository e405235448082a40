package org.mingjian.query.creditstanding;

import java.time.LocalDate;
import mingjian.subject.HonourRecorded;
import mingjian.subject.HonourWithdrawn;
import org.mingjian.query.credit.MeritFact;
import org.mingjian.query.projection.RecordedEvent;

/** What the scores need of honours: the level of each, and how long it holds. */
final class HonourEvents {
    private HonourEvents() {}

    static void apply(Draft draft, RecordedEvent event) {
        if (event.payload() instanceof HonourRecorded honour) {
            LocalDate last = honour.getValidUntil();
            draft.put(
                    event.stream() + "#" + honour.getHonourId(),
                    new MeritFact(
                            honour.getConferredOn(),
                            event.revision(),
                            honour.getLevel().name(),
                            last == null ? null : last.plusDays(1)));
        } else if (event.payload() instanceof HonourWithdrawn withdrawn) {
            String key = event.stream() + "#" + withdrawn.getHonourId();
            if (draft.facts.get(key) instanceof MeritFact merit) {
                draft.put(key, merit.endedOn(withdrawn.getWithdrawnOn()));
            }
        }
    }
}
