package org.mingjian.command.shared.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mingjian.penalty.CreditClass;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.CreditRecords;
import org.mingjian.command.shared.Refused;
import org.mingjian.rules.pack.Pack;
import org.mingjian.rules.repair.Decision;
import org.mingjian.rules.repair.Falsehood;
import org.mingjian.rules.repair.Publicity;
import org.mingjian.rules.repair.RecordClass;
import org.mingjian.rules.repair.RepairRules;
import org.mingjian.rules.repair.Step;

/** The rules on publicity and repair, with the calendar that their terms are counted by. */
public final class RepairBook {

    private final LegalTerms terms;
    private final RepairRules rules;

    /** @param packs packs of any kind */
    public RepairBook(List<Pack> packs) {
        this.terms = new LegalTerms(packs);
        this.rules = new RepairRules(packs);
    }

    /** How long a record is public, by the rules of the day of its decision; empty when none are known for that day. */
    public Optional<Publicity> publicity(String jurisdiction, CreditRecords.Entry entry) {
        return Optional.ofNullable(entry.decidedOn())
                .flatMap(day -> rules.publicity(new Decision(
                        jurisdiction,
                        day,
                        stated(entry.creditClass()),
                        entry.kinds().stream().map(Enum::name).collect(Collectors.toSet()),
                        entry.summary(),
                        null)));
    }

    /**
     * The last day of a step that begins on a day; null when the rules of that day set no term.
     *
     * @throws Refused {@code working-days-unknown} when the term runs into a year whose holidays are not known
     */
    public @Nullable LocalDate due(Step step, String jurisdiction, LocalDate from) {
        return rules.term(jurisdiction, from, step)
                .map(term -> terms.lastDay(jurisdiction, from, term.workingDays(), step.name()))
                .orElse(null);
    }

    /** What a falsehood leads to that is found on a day; empty when no rules are known for that day. */
    public Optional<Falsehood> falsehood(String jurisdiction, LocalDate day) {
        return rules.falsehood(jurisdiction, day);
    }

    private static @Nullable RecordClass stated(CreditClass creditClass) {
        return creditClass == CreditClass.NOT_STATED ? null : RecordClass.valueOf(creditClass.name());
    }
}
