package org.mingjian.command.penalty.policy;

import java.time.LocalDate;
import java.util.Optional;
import mingjian.penalty.PartyOnTheDay;
import mingjian.subject.SubjectKind;
import org.mingjian.command.shared.PartyFacts;
import org.mingjian.command.shared.Rejection;

/** A decision bears the name and the numbers that its party had on its day, 行政处罚法 art 59; a person's name stands apart. */
public final class PartyPolicy {

    private static final String LAW = "行政处罚法 art 59";

    private PartyPolicy() {}

    /**
     * Judges a party.
     *
     * @param party the party as the document states it
     * @param facts the subject's stream
     * @param day the day of the document
     */
    public static Optional<Rejection> judge(PartyOnTheDay party, PartyFacts facts, LocalDate day) {
        boolean natural = facts.kind() == SubjectKind.NATURAL_PERSON;
        if (natural ? party.getName() != null : party.getPerson() != null) {
            return Optional.of(Rejection.of("party-name-misplaced")
                    .citing("个人信息保护法 art 6")
                    .with("kind", facts.kind().name()));
        }
        Optional<String> name = facts.nameOn(day);
        if (!natural && name.isPresent() && !name.get().equals(party.getName())) {
            return Optional.of(Rejection.of("party-name-disagrees")
                    .citing(LAW)
                    .with("recorded", name.get())
                    .with("given", party.getName())
                    .with("day", day.toString()));
        }
        return party.getIdentifiers().entrySet().stream()
                .filter(i -> facts.has(i.getKey()) && !facts.bore(i.getKey(), i.getValue(), day))
                .findFirst()
                .map(i -> Rejection.of("party-identifier-disagrees")
                        .citing(LAW)
                        .with("scheme", i.getKey())
                        .with("day", day.toString()));
    }
}
