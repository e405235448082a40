package org.mingjian.command.penalty.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingjian.penalty.DecisionItem;
import mingjian.penalty.PenaltyKind;
import mingjian.shared.Money;
import mingjian.shared.Severity;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.penalty.dossier.EstablishedAct;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.rules.FineBand;
import org.mingjian.command.shared.rules.PreStep;
import org.mingjian.command.shared.rules.Sureness;
import org.mingjian.command.shared.rules.ViolationRule;

/** Acts and rules for truth tables. */
final class Acts {

    static final String PARTY = "Subject-test.s1";
    static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private Acts() {}

    static EstablishedAct act(String id) {
        return act(id, Severity.GENERAL, false, "f-" + id);
    }

    static EstablishedAct act(String id, Severity severity, boolean overdue, String finding) {
        return new EstablishedAct(
                id,
                PARTY,
                "public-places",
                "V-" + id,
                "1",
                DAY,
                DAY,
                false,
                false,
                severity,
                Set.of("Inspection-test.i#" + finding),
                overdue,
                null);
    }

    /** An act of 2026-01-05 under a rule. */
    static EstablishedAct by(String rule, String version) {
        return new EstablishedAct(
                "a",
                PARTY,
                "public-places",
                rule,
                version,
                DAY,
                DAY,
                false,
                false,
                Severity.GENERAL,
                Set.of(),
                false,
                null);
    }

    static EstablishedAct timed(@Nullable LocalDate until, LocalDate discovered, boolean endangers, boolean harmful) {
        return new EstablishedAct(
                "a",
                PARTY,
                "public-places",
                "V02",
                "1",
                until,
                discovered,
                endangers,
                harmful,
                Severity.GENERAL,
                Set.of(),
                false,
                null);
    }

    static EstablishedAct settled(String id) {
        return settled(id, "f-" + id);
    }

    static EstablishedAct settled(String id, String finding) {
        EstablishedAct open = act(id, Severity.GENERAL, false, finding);
        return new EstablishedAct(
                id,
                PARTY,
                open.specialty(),
                open.rule(),
                open.version(),
                DAY,
                DAY,
                false,
                false,
                open.severity(),
                open.findings(),
                false,
                "D1");
    }

    static Map<String, EstablishedAct> byId(EstablishedAct... acts) {
        return Stream.of(acts).collect(Collectors.toMap(EstablishedAct::id, Function.identity()));
    }

    static DecisionItem item(String act, @Nullable Long fine, @Nullable Long confiscated, PenaltyKind... kinds) {
        return new DecisionItem(
                act, "违法行为", "事实", "依据", "依据", null, List.of(kinds), money(fine, "CNY"), money(confiscated, "CNY"));
    }

    static @Nullable Money money(@Nullable Long amount, String currency) {
        return amount == null ? null : new Money(amount, currency);
    }

    /** A rule with flat fines; a maximum that is null stands for no fine. */
    static ViolationRule rule(
            String version,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Long max,
            @Nullable Long onOverdue,
            PreStep preStep,
            PenaltyKind... kinds) {
        return rule(version, from, to, max, onOverdue, preStep, Sureness.SURE, kinds);
    }

    static ViolationRule rule(
            String version,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Long max,
            @Nullable Long onOverdue,
            PreStep preStep,
            Sureness sureness,
            PenaltyKind... kinds) {
        return new ViolationRule(
                "V90",
                version,
                "public-places",
                "违法行为",
                from,
                to,
                "法",
                List.of("法第一条"),
                List.of("法第二条"),
                preStep,
                onOverdue != null,
                band(500, max),
                band(2_000, onOverdue),
                null,
                Set.of(kinds),
                sureness,
                "卫生健康部门",
                null);
    }

    static @Nullable FineBand band(long min, @Nullable Long max) {
        return max == null ? null : new FineBand(new FineBand.Range(min, max), null);
    }

    static @Nullable String code(Optional<Rejection> judgement) {
        return judgement.map(Rejection::code).orElse(null);
    }
}
