package org.mingjian.command.penalty.policy;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import mingjian.penalty.PenaltyKind;
import mingjian.penalty.Procedure;
import mingjian.subject.SubjectKind;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.policy.HoldsIn;

/**
 * On the spot 简易程序 only a warning or a small fine may be decided: 200 yuan for a citizen, 3,000 for a legal person or another
 * organisation, 行政处罚法 art 51. A sole trader is a citizen in business, 民法典 art 54; who is not identified may be one.
 */
public final class SummaryPolicy {

    private static final String LAW = "行政处罚法 art 51";
    private static final HoldsIn PLACE = HoldsIn.CHINA;
    private static final long CITIZEN = 200_00;
    private static final long ENTITY = 3_000_00;
    private static final Set<PenaltyKind> KINDS = Set.of(PenaltyKind.WARNING, PenaltyKind.FINE);

    private SummaryPolicy() {}

    /**
     * Judges a decision.
     *
     * @param party what kind of subject the party is
     * @param kinds the kinds of penalty
     * @param fine the fine in 分; 0 when there is none
     */
    public static Optional<Rejection> judge(
            String jurisdiction, Procedure procedure, SubjectKind party, Collection<PenaltyKind> kinds, long fine) {
        if (procedure != Procedure.SUMMARY || !PLACE.covers(jurisdiction)) {
            return Optional.empty();
        }
        if (!KINDS.containsAll(kinds)) {
            return Optional.of(Rejection.of("summary-kinds")
                    .citing(LAW)
                    .with("kinds", kinds.stream().map(Enum::name).sorted().toList()));
        }
        long ceiling = ceiling(party);
        return fine <= ceiling
                ? Optional.empty()
                : Optional.of(Rejection.of("summary-ceiling")
                        .citing(LAW)
                        .with("fine", fine)
                        .with("ceiling", ceiling)
                        .with("party", party.name()));
    }

    private static long ceiling(SubjectKind party) {
        return switch (party) {
            case NATURAL_PERSON, SOLE_TRADER, UNIDENTIFIED -> CITIZEN;
            case LEGAL_PERSON, UNINCORPORATED -> ENTITY;
        };
    }
}
