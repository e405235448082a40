package org.mingjian.query.search;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.penaltyregister.Decision;
import org.mingjian.query.penaltyregister.DecisionState;
import org.mingjian.query.penaltyregister.PenaltyRegisterView;
import org.mingjian.query.penaltyregister.PublicityState;

/** The penalties on record: a register of decisions, kept case by case. */
public interface Penalties {

    /** The case of a stream as last written, searchable yet or not. */
    Optional<PenaltyRegisterView> byStream(String penaltyCase);

    /**
     * Decisions that match, those of the newest cases first. A page ends with a whole case, so it may hold some more than
     * its size; the total counts decisions.
     */
    Page<Registered> search(Filter filter, Slice slice);

    /** A decision with the case it is of. */
    record Registered(PenaltyRegisterView penaltyCase, Decision decision) {
        /** Those of the case that match, the newest first. */
        public static List<Registered> matching(PenaltyRegisterView view, Filter filter) {
            return view.decisions().stream()
                    .filter(decision -> filter.takes(view, decision))
                    .sorted(Comparator.comparing(Decision::on).reversed())
                    .map(decision -> new Registered(view, decision))
                    .toList();
        }
    }

    /**
     * What decisions are looked for.
     *
     * @param parties streams of the parties; empty for any
     * @param unit stream of the unit
     * @param organ stream of the organ, or its name or code as the document states it
     * @param region prefix of a region
     * @param specialty a specialty
     * @param kind symbol of a kind of penalty
     * @param from first day of decision
     * @param to last day of decision
     * @param state state on the day
     * @param day the day asked about; a decision made later is not looked for
     * @param documentNumber number of the document, whole
     * @param publicity whether it is in public on the day
     * @param disclosable true for those only that may be shown outside now
     */
    record Filter(
            List<String> parties,
            @Nullable String unit,
            @Nullable String organ,
            @Nullable String region,
            @Nullable String specialty,
            @Nullable String kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable DecisionState state,
            LocalDate day,
            @Nullable String documentNumber,
            @Nullable PublicityState publicity,
            boolean disclosable) {

        /** Decisions against these parties, by a day, that may be shown outside now. */
        public static Filter disclosable(List<String> parties, LocalDate day) {
            return new Filter(parties, null, null, null, null, null, null, null, null, day, null, null, true);
        }

        /** Whether a decision of a case is one of them. */
        public boolean takes(PenaltyRegisterView view, Decision decision) {
            var document = decision.document();
            var matter = view.matter();
            return (parties.isEmpty() || parties.contains(decision.party()))
                    && (unit == null || matter != null && unit.equals(matter.unit()))
                    && (region == null
                            || matter != null
                                    && matter.region() != null
                                    && matter.region().startsWith(region))
                    && (specialty == null || matter != null && specialty.equals(matter.specialty()))
                    && (organ == null
                            || organ.equals(view.organ())
                            || organ.equals(document.organName())
                            || organ.equals(document.organCode()))
                    && (kind == null || decision.kinds().contains(kind))
                    && (from == null || !decision.on().isBefore(from))
                    && (to == null || !decision.on().isAfter(to))
                    && !decision.on().isAfter(day)
                    && (state == null || state == decision.standing(day))
                    && (documentNumber == null || documentNumber.equals(document.documentNumber()))
                    && (publicity == null || publicity == decision.publicity().on(day))
                    && (!disclosable || decision.disclosable());
        }
    }
}
