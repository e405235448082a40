package org.mingjian.query.search;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.credit.Fact;
import org.mingjian.query.creditstanding.CreditStandingFold;
import org.mingjian.query.creditstanding.CreditStandingView;
import org.mingjian.query.projection.RecordedEvent;

/**
 * A subject as it answers today: with the facts of all it has absorbed.
 *
 * @param subject the subject that answers
 * @param absorbed those it answers for
 * @param askedFor stream of the subject asked for, when that has been merged into this one; else null
 */
public record FoundSubject(
        CreditStandingView subject,
        List<CreditStandingView> absorbed,
        @Nullable String askedFor) {

    /** Facts by stream, its own and of those it has absorbed. */
    public Map<String, Fact> facts() {
        if (absorbed.isEmpty()) {
            return subject.facts();
        }
        var facts = new HashMap<>(subject.facts());
        absorbed.forEach(other -> facts.putAll(other.facts()));
        return facts;
    }

    /** Every stream that carried its key, or the key of one it has absorbed. */
    public List<String> streams() {
        var streams = new TreeSet<>(subject.streams().keySet());
        absorbed.forEach(other -> streams.addAll(other.streams().keySet()));
        return List.copyOf(streams);
    }

    /** Whether an event of one of the streams speaks of it: a unit handed over has a past with somebody else. */
    public boolean isSpokenOfBy(RecordedEvent event) {
        return !Collections.disjoint(CreditStandingFold.subjectsOf(event), subjects());
    }

    /** Its own stream and those of all it has absorbed. */
    public List<String> subjects() {
        var all = new TreeSet<String>();
        all.add(subject.subject());
        absorbed.forEach(other -> all.add(other.subject()));
        return List.copyOf(all);
    }
}
