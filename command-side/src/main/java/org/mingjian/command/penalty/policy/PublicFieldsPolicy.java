package org.mingjian.command.penalty.policy;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import mingjian.penalty.PartyOnTheDay;
import mingjian.penalty.PenaltyKind;
import mingjian.subject.SubjectKind;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.PartyFacts;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.policy.HoldsIn;
import org.mingjian.command.shared.policy.UsccPolicy;

/**
 * A decision on an organisation states all that must be published of it: 双公示 standard of 2018, 行政处罚法 arts 48, 59. A legal
 * person has its unified social credit code; a licence that is held back or taken away has a title and number.
 */
public final class PublicFieldsPolicy {

    private static final String LAW = "行政处罚法 art 48, 59; 双公示标准（2018）";
    private static final HoldsIn PLACE = HoldsIn.CHINA;
    private static final Set<PenaltyKind> ON_LICENCES =
            Set.of(PenaltyKind.LICENCE_SUSPENSION, PenaltyKind.LICENCE_DOWNGRADE, PenaltyKind.LICENCE_REVOCATION);

    private PublicFieldsPolicy() {}

    /** Judges a decision on a party of which these facts are on record. */
    public static Optional<Rejection> judge(
            String jurisdiction,
            PartyFacts facts,
            PartyOnTheDay party,
            String organCode,
            Collection<PenaltyKind> kinds,
            @Nullable String licence) {
        if (!PLACE.covers(jurisdiction)) {
            return Optional.empty();
        }
        SubjectKind kind = facts.kind();
        if (kind != SubjectKind.NATURAL_PERSON && party.getName() == null) {
            return missing("partyOnTheDay.name");
        }
        if (kind == SubjectKind.NATURAL_PERSON && party.getPerson() == null) {
            return missing("partyOnTheDay.person");
        }
        if (kind == SubjectKind.LEGAL_PERSON && !party.getIdentifiers().containsKey(UsccPolicy.SCHEME)) {
            return missing("partyOnTheDay.identifiers.uscc");
        }
        if (licence == null && kinds.stream().anyMatch(ON_LICENCES::contains)) {
            return missing("licence");
        }
        return code(party, facts).or(() -> UsccPolicy.judge(organCode, null));
    }

    /** One that was put on record was judged then, with the evidence for it. */
    private static Optional<Rejection> code(PartyOnTheDay party, PartyFacts facts) {
        String code = party.getIdentifiers().get(UsccPolicy.SCHEME);
        return code == null
                ? Optional.empty()
                : UsccPolicy.judge(code, facts.has(UsccPolicy.SCHEME) ? "on record" : null);
    }

    private static Optional<Rejection> missing(String field) {
        return Optional.of(Rejection.of("public-field-missing").citing(LAW).with("field", field));
    }
}
