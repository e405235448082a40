package org.mingjian.query.tierdue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.mingjian.query.credit.Fact;
import org.mingjian.query.credit.InspectionFact;

/**
 * The facts that an answer about a subject rests on.
 *
 * @param events the event that states each, {@code stream@revision}, newest first; of more than {@value #MOST} the newest
 * @param newest the day of the newest
 */
record RestsOn(List<String> events, LocalDate newest) {

    /** Each that is named is looked for in the log when the tier is proposed. */
    static final int MOST = 200;

    private record Stated(String stream, long revision, LocalDate on) {

        static Stated later(Stated one, Stated other) {
            LocalDate on = one.on().isAfter(other.on()) ? one.on() : other.on();
            return new Stated(one.stream(), Math.max(one.revision(), other.revision()), on);
        }
    }

    /** Those of some days that are wanted; empty when there is none. An inspection that came to nothing tells nothing. */
    static Optional<RestsOn> of(Map<String, Fact> facts, Predicate<Fact> wanted, LocalDate from, LocalDate until) {
        Map<String, Stated> byStream = new HashMap<>();
        facts.forEach((key, fact) -> {
            LocalDate on = fact.on();
            if (on != null && !on.isBefore(from) && !on.isAfter(until) && wanted.test(fact) && tells(fact)) {
                String stream = Fact.streamOf(key);
                byStream.merge(stream, new Stated(stream, fact.revision(), on), Stated::later);
            }
        });
        List<Stated> newestFirst = byStream.values().stream()
                .sorted(Comparator.comparing(Stated::on).reversed().thenComparing(Stated::stream))
                .limit(MOST)
                .toList();
        return newestFirst.isEmpty()
                ? Optional.empty()
                : Optional.of(new RestsOn(
                        newestFirst.stream()
                                .map(one -> one.stream() + "@" + one.revision())
                                .toList(),
                        newestFirst.get(0).on()));
    }

    private static boolean tells(Fact fact) {
        return !(fact instanceof InspectionFact inspection) || inspection.tells();
    }
}
