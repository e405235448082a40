package org.mingjian.query.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.penaltyregister.Amount;
import org.mingjian.query.penaltyregister.Decision;
import org.mingjian.query.penaltyregister.DecisionPublicity;
import org.mingjian.query.penaltyregister.DecisionState;
import org.mingjian.query.penaltyregister.Document;
import org.mingjian.query.penaltyregister.DoublePublication;
import org.mingjian.query.penaltyregister.Mark;
import org.mingjian.query.penaltyregister.PublicityState;
import org.mingjian.query.search.Penalties;

/**
 * A decision in the register.
 *
 * @param penaltyCase stream of its case
 * @param caseNumber number of its case
 * @param imported whether it was made elsewhere and read from a source
 * @param party stream of its party
 * @param unit stream of the unit
 * @param region where that lies
 * @param specialty specialty of the case
 * @param organ stream of the organ that filed the case
 * @param state how it stands on the day asked about
 * @param decidedOn day of the decision; where a source states none, day of the act
 * @param dayOfActUsed whether it is that
 * @param kinds kinds of penalty as they are now
 * @param fine the fine as it is now
 * @param disclosable whether it may be shown outside now
 * @param publicity how long it is public, by the rules of its day
 * @param publicityState whether it is in public on the day asked about; null before it was made public
 * @param marks requests for its repair and objections to it, by stream and id
 * @param document what its document says
 * @param publication the fields of the double publication; the legal representative is named where one decision is read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PenaltyItem(
        String penaltyCase,
        @Nullable String caseNumber,
        boolean imported,
        String party,
        @Nullable String unit,
        @Nullable String region,
        @Nullable String specialty,
        @Nullable String organ,
        @Nullable String state,
        LocalDate decidedOn,
        boolean dayOfActUsed,
        List<String> kinds,
        @Nullable Amount fine,
        boolean disclosable,
        DecisionPublicity publicity,
        @Nullable String publicityState,
        Map<String, Mark> marks,
        Document document,
        @JsonInclude(content = JsonInclude.Include.ALWAYS) Map<String, @Nullable Object> publication) {
    static PenaltyItem of(Penalties.Registered found, LocalDate day) {
        return of(found, day, null);
    }

    static PenaltyItem of(Penalties.Registered found, LocalDate day, @Nullable String legalRepresentative) {
        var view = found.penaltyCase();
        var matter = view.matter();
        Decision decision = found.decision();
        DecisionState state = decision.standing(day);
        PublicityState inPublic = decision.publicity().on(day);
        return new PenaltyItem(
                view.penaltyCase(),
                matter == null ? null : matter.caseNumber(),
                matter != null && matter.imported(),
                decision.party(),
                matter == null ? null : matter.unit(),
                matter == null ? null : matter.region(),
                matter == null ? null : matter.specialty(),
                view.organ(),
                state == null ? null : state.code(),
                decision.on(),
                decision.dayOfActUsed(),
                decision.kinds(),
                decision.fine(),
                decision.disclosable(),
                decision.publicity(),
                inPublic == null ? null : inPublic.code(),
                view.marksOn(decision),
                decision.document(),
                DoublePublication.of(decision, legalRepresentative));
    }
}
