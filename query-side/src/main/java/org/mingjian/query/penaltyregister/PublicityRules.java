package org.mingjian.query.penaltyregister;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.calendar.UnknownYearException;
import org.mingjian.rules.calendar.WorkingDays;
import org.mingjian.rules.pack.Pack;
import org.mingjian.rules.pack.PackKind;
import org.mingjian.rules.repair.Publicity;
import org.mingjian.rules.repair.RecordClass;
import org.mingjian.rules.repair.RepairRules;
import org.mingjian.rules.repair.Step;

/** The rules on publicity of every time, with the calendar that their terms are counted by. */
public final class PublicityRules {
    private static final Set<PackKind> KINDS = Set.of(PackKind.CREDIT_REPAIR, PackKind.WORKING_DAYS);

    private final List<Pack> packs;
    private final RepairRules rules;

    /** @param packs packs of any kind */
    public PublicityRules(Collection<Pack> packs) {
        this.packs = packs.stream()
                .filter(pack -> KINDS.contains(pack.header().kind()))
                .toList();
        this.rules = new RepairRules(packs);
    }

    /** Says the same for the same packs. */
    public String fingerprint() {
        return packs.stream().map(Pack::sha256).sorted().collect(Collectors.joining());
    }

    /** By the rules of the day of the decision and its kinds as they stand; empty when none are known. */
    Optional<Publicity> of(@Nullable String region, Decision decision) {
        LocalDate decided = decision.document().decidedOn();
        return region == null || decided == null
                ? Optional.empty()
                : rules.publicity(new org.mingjian.rules.repair.Decision(
                        region,
                        decided,
                        stated(decision),
                        Set.copyOf(decision.kinds()),
                        "SUMMARY".equals(decision.document().procedure()),
                        null));
    }

    /** The last day for withdrawing what was taken away on a day; null when no term is known, or no calendar of its year. */
    @Nullable
    LocalDate withdrawBy(@Nullable String region, @Nullable LocalDate takenAwayOn) {
        if (region == null || takenAwayOn == null) {
            return null;
        }
        try {
            return rules.term(region, takenAwayOn, Step.WITHDRAW)
                    .map(term -> WorkingDays.of(packs, region).after(takenAwayOn, term.workingDays()))
                    .orElse(null);
        } catch (UnknownYearException e) {
            return null; // the duty stays on the worklist, without a day that may be wrong
        }
    }

    /** A class that was stated for other kinds says nothing of these. */
    private static @Nullable RecordClass stated(Decision decision) {
        String stated = decision.document().creditClass();
        return decision.ofOtherKinds() || stated.equals("NOT_STATED") ? null : RecordClass.valueOf(stated);
    }
}
