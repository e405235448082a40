package org.mingjian.query.policylab;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mingjian.query.credit.Scoring;
import org.mingjian.query.rulebook.RuleDirectory;
import org.mingjian.rules.pack.Pack;
import org.mingjian.rules.pack.PackKind;
import org.mingjian.rules.repair.RepairRules;
import org.mingjian.rules.tier.TierSchemes;

/** The rules in force beside those that would be if a draft were adopted. A draft takes the place of what is as wide or wider. */
final class DraftRules {
    private final Draft draft;
    private final Rules inForce;
    private final Rules drafted;
    private final TierSchemes schemes;

    /** @param installed the packs in force, of every kind */
    DraftRules(Draft draft, Scoring scoring, List<Pack> installed) {
        this.draft = draft;
        boolean publicity = draft.is(PackKind.CREDIT_REPAIR);
        this.schemes = new TierSchemes(installed);
        this.inForce = new Rules(scoring, new RepairRules(installed), publicity);
        List<Pack> first = new ArrayList<>(List.of(draft.always()));
        first.addAll(installed);
        this.drafted = new Rules(
                draft.is(PackKind.CREDIT_STANDING) ? new Scoring(RuleDirectory.of(alone(draft, installed))) : scoring,
                new RepairRules(first),
                publicity);
    }

    /** The draft for standings with what it leaves to packs of other kinds. */
    private static List<Pack> alone(Draft draft, List<Pack> installed) {
        return Stream.concat(
                        Stream.of(draft.always()),
                        installed.stream().filter(pack -> pack.header().kind() != PackKind.CREDIT_STANDING))
                .toList();
    }

    /** What tiers mean, by the schemes in force: a draft is none. */
    TierSchemes schemes() {
        return schemes;
    }

    Rules inForce() {
        return inForce;
    }

    /** Whether the draft would apply there on a day: a pack of a narrower jurisdiction goes before it. */
    boolean holdsIn(String jurisdiction, LocalDate day) {
        int specificity = draft.specificity(jurisdiction);
        return specificity > 0
                && (!draft.is(PackKind.CREDIT_STANDING)
                        || inForce.scoring()
                                .packs()
                                .inForce(jurisdiction, day)
                                .filter(pack ->
                                        Draft.longest(pack.header().jurisdictions(), jurisdiction) > specificity)
                                .isEmpty());
    }

    /** The rules that would hold there on a day. */
    Rules drafted(String jurisdiction, LocalDate day) {
        return holdsIn(jurisdiction, day) ? drafted : inForce;
    }

    Draft draft() {
        return draft;
    }
}
