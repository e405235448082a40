package org.mingjian.rules.repair;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.pack.Pack;
import org.mingjian.rules.pack.PackKind;
import org.mingjian.rules.repair.Publicity.Published;

/** The rules on publicity and repair of every time. A decision stays under those that were in force on its day. */
public final class RepairRules {

    private final List<RepairPack> packs;

    /** The rules that packs hold; those of other kinds are left aside. */
    public RepairRules(Collection<Pack> packs) {
        this.packs = packs.stream()
                .filter(pack -> pack.header().kind() == PackKind.CREDIT_REPAIR)
                .map(RepairPack::of)
                .toList();
    }

    /**
     * How long a decision is public: from its day (认定文书之日) to the day of the same number of the last month, or the last of
     * that month where it has none (民法典 art 202).
     *
     * @return empty when no pack was in force there on the day of the decision
     */
    public Optional<Publicity> publicity(Decision decision) {
        return inForce(decision.jurisdiction(), decision.decidedOn()).map(pack -> publicity(decision, pack));
    }

    /**
     * In how many working days a step is due that begins on a day. A step follows the rules of its own day, not of the decision's:
     * they are rules of procedure.
     *
     * @return empty when the rules of that day set no term
     */
    public Optional<Term> term(String jurisdiction, LocalDate day, Step step) {
        return inForce(jurisdiction, day).flatMap(pack -> pack.terms().stream()
                .filter(rule -> rule.inForceOn(day)
                        && rule.holdsIn(jurisdiction)
                        && rule.text("step").equals(step.name()))
                .findFirst()
                .map(rule -> new Term(
                        step,
                        rule.number("workingDays"),
                        rule.id(),
                        rule.article(),
                        pack.name(),
                        pack.sha256(),
                        rule.warning())));
    }

    /** What a falsehood leads to that is found on a day; empty when no pack was in force there then. */
    public Optional<Falsehood> falsehood(String jurisdiction, LocalDate day) {
        return inForce(jurisdiction, day).map(pack -> {
            RepairRule rule = pack.falsehood();
            return new Falsehood(
                    rule.number("barredMonths"), rule.article(), pack.name(), pack.sha256(), rule.warning());
        });
    }

    /** Says the same for the same rules: what is worked out by them is worked out anew when it changes. */
    public String fingerprint() {
        return packs.stream().map(RepairPack::sha256).sorted().collect(Collectors.joining());
    }

    private Optional<RepairPack> inForce(String jurisdiction, LocalDate day) {
        return packs.stream()
                .filter(pack -> pack.pack().header().inForceOn(day)
                        && pack.pack().header().jurisdictions().stream().anyMatch(jurisdiction::startsWith))
                .findFirst();
    }

    private static Publicity publicity(Decision decision, RepairPack pack) {
        boolean classless = pack.classes().isEmpty();
        RecordClass stated = classless ? null : decision.statedClass();
        Optional<RepairRule> classRule =
                classless || stated != null ? Optional.empty() : first(pack.classes(), decision, null);
        RecordClass recordClass =
                classRule.map(rule -> RecordClass.valueOf(rule.text("class"))).orElse(stated);
        RepairRule rule = first(pack.publicity(), decision, recordClass)
                .orElseThrow(() -> new IllegalStateException(pack.name() + " has no rule for " + decision));
        Published published = Published.valueOf(rule.text("published"));
        boolean ever = published != Published.NEVER;
        LocalDate day = decision.decidedOn();
        return new Publicity(
                recordClass,
                classRule.map(RepairRule::id).orElse(null),
                published,
                ever ? day : null,
                ever ? day.plusMonths(rule.number("maxMonths")) : null,
                ever ? repairable(day, rule.number("minMonths")) : null,
                rule.id(),
                rule.article(),
                pack.name(),
                pack.sha256(),
                warnings(pack, classRule, rule));
    }

    private static LocalDate repairable(LocalDate day, int months) {
        return months == 0 ? day : day.plusMonths(months).plusDays(1);
    }

    private static Optional<RepairRule> first(
            List<RepairRule> rules, Decision decision, @Nullable RecordClass recordClass) {
        return rules.stream()
                .filter(rule -> rule.matches(decision, recordClass))
                .findFirst();
    }

    private static List<String> warnings(RepairPack pack, Optional<RepairRule> classRule, RepairRule rule) {
        return Stream.concat(
                        pack.warnings().stream(),
                        Stream.concat(classRule.stream(), Stream.of(rule)).map(RepairRule::warning))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
