package org.mingjian.command.penalty;

import java.time.LocalDate;
import java.util.List;
import mingjian.penalty.CreditClass;
import mingjian.penalty.DecisionItem;
import mingjian.penalty.Obligation;
import mingjian.penalty.PartyOnTheDay;
import mingjian.penalty.PenaltyDecisionMade;
import mingjian.penalty.PenaltyKind;
import mingjian.penalty.Procedure;
import mingjian.shared.Money;
import org.jspecify.annotations.Nullable;

/** One party is to be penalised by one document. */
public record MakePenaltyDecision(
        String stream,
        String documentNumber,
        String party,
        PartyOnTheDay partyOnTheDay,
        Procedure procedure,
        @Nullable String notice,
        List<DecisionItem> items,
        List<PenaltyKind> kinds,
        String content,
        @Nullable Money fine,
        @Nullable Money confiscated,
        @Nullable String licence,
        List<Obligation> obligations,
        LocalDate decidedOn,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate publicUntil,
        String organName,
        String organCode,
        @Nullable String dataSource,
        @Nullable String dataSourceCode,
        CreditClass creditClass,
        boolean forPublication,
        @Nullable String remark)
        implements PenaltyCaseCommand {
    @Override
    public PenaltyDecisionMade event() {
        return new PenaltyDecisionMade(
                documentNumber,
                party,
                partyOnTheDay,
                procedure,
                notice,
                items,
                kinds,
                content,
                fine,
                confiscated,
                licence,
                obligations,
                decidedOn,
                validUntil,
                publicUntil,
                organName,
                organCode,
                dataSource,
                dataSourceCode,
                creditClass,
                forPublication,
                remark);
    }
}
