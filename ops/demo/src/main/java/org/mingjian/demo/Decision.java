package org.mingjian.demo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a penalty decision says. */
final class Decision {

    /** The obligation to pay the fine. */
    static final String FINE = "fine";

    private static final int DAYS_TO_PAY = 30;
    private static final int SERIOUS_FROM = 50_000;

    private Decision() {}

    static Map<String, Object> of(Story story, Prosecution.Case one, String number, String notice, String act) {
        boolean fined = one.fine() > 0;
        List<String> kinds = kinds(one.violation(), fined);
        @Nullable Map<String, Object> fine = fined ? Data.yuan(one.fine()) : null;
        return Data.of(
                "documentNumber",
                number,
                "party",
                one.unit().subject(),
                "partyOnTheDay",
                party(one.unit().holder()),
                "procedure",
                "ORDINARY",
                "notice",
                notice,
                "items",
                List.of(item(one, act, kinds)),
                "kinds",
                kinds,
                "content",
                Prosecution.content(one),
                "fine",
                fine,
                "obligations",
                fined
                        ? List.of(Data.of(
                                "obligationId",
                                FINE,
                                "kind",
                                "PAY_FINE",
                                "amount",
                                fine,
                                "dueOn",
                                story.day().plusDays(DAYS_TO_PAY).toString()))
                        : List.of(),
                "decidedOn",
                story.today(),
                "publicUntil",
                story.day().plusYears(1).toString(),
                "organName",
                story.place().organName(),
                "organCode",
                story.place().organCode(),
                "dataSource",
                story.place().organName(),
                "dataSourceCode",
                story.place().organCode(),
                "creditClass",
                one.fine() >= SERIOUS_FROM ? "SERIOUS" : fined ? "GENERAL" : "MINOR",
                "forPublication",
                true);
    }

    private static Map<String, Object> item(Prosecution.Case one, String act, List<String> kinds) {
        return Data.of(
                "actId",
                act,
                "violation",
                one.violation().label(),
                "fact",
                one.violation().label(),
                "basisBreached",
                one.violation().breached(),
                "basisOfPenalty",
                one.violation().basis(),
                "discretionGrade",
                one.fine() > 0 ? "一般" : "从轻",
                "kinds",
                kinds,
                "fine",
                one.fine() > 0 ? Data.yuan(one.fine()) : null);
    }

    private static List<String> kinds(Violation violation, boolean fined) {
        if (!fined) {
            return List.of("WARNING");
        }
        return violation.warns() ? List.of("WARNING", "FINE") : List.of("FINE");
    }

    private static Map<String, Object> party(Unit.Holder holder) {
        if (holder.isPerson()) {
            return Data.of("category", "自然人", "person", "当事人");
        }
        return Data.of(
                "name",
                holder.name(),
                "category",
                holder.kind().equals("SOLE_TRADER") ? "个体工商户" : "法人及非法人组织",
                "identifiers",
                Data.of("uscc", holder.uscc()));
    }
}
