package org.mingjian.command.credit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.credit.policy.FinderPolicy;
import org.mingjian.command.credit.policy.RecordPolicy;
import org.mingjian.command.shared.About;
import org.mingjian.command.shared.Acting;
import org.mingjian.command.shared.Carrier;
import org.mingjian.command.shared.Circumstances;
import org.mingjian.command.shared.CreditRecords;
import org.mingjian.command.shared.PastFacts;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.policy.DayOrderPolicy;
import org.mingjian.command.shared.policy.NotInFuturePolicy;
import org.mingjian.command.shared.policy.SubjectReferencePolicy;
import org.mingjian.command.shared.rules.RepairBook;
import org.mingjian.log.EventMetadata;
import org.mingjian.rules.repair.Publicity;
import org.mingjian.rules.repair.Step;

/**
 * The credit record that a request or an objection is about, and all that it is judged by.
 *
 * @param subject stream of the subject
 * @param records the records of the case
 * @param entry the one in question
 * @param token metadata of the command
 * @param now all else that may be looked at
 * @param book the rules
 */
record RecordInQuestion(
        String subject,
        CreditRecords records,
        CreditRecords.Entry entry,
        MetaData token,
        Circumstances now,
        RepairBook book) {

    /** @throws Refused when subject, case or decision are not there, or not of each other */
    static RecordInQuestion of(
            String subject,
            String penaltyCase,
            @Nullable String number,
            MetaData token,
            Circumstances now,
            RepairBook book) {
        Refused.ifAny(SubjectReferencePolicy.known(
                subject, now.streams().registered(subject).isPresent()));
        Optional<CreditRecords> records = now.streams().creditRecords(penaltyCase);
        Refused.ifAny(SubjectReferencePolicy.known(penaltyCase, records.isPresent()));
        Optional<CreditRecords.Entry> entry = records.orElseThrow().of(number);
        Refused.ifAny(RecordPolicy.there(number, entry));
        Refused.ifAny(RecordPolicy.of(subject, entry.orElseThrow().party()));
        return new RecordInQuestion(subject, records.orElseThrow(), entry.orElseThrow(), token, now, book);
    }

    /** Where the case lies; where that is not stated, where the subject is on the books. */
    String jurisdiction() {
        return records.region() == null ? PastFacts.jurisdiction(subject, now) : records.region();
    }

    /** A step of the organ that made the finding, on a day that has come and not before the decision nor something else. */
    RecordInQuestion on(String field, LocalDate day, String after, @Nullable LocalDate earliest) {
        Refused.ifAny(FinderPolicy.judge(finders(day), Acting.organ(token)));
        Refused.ifAny(NotInFuturePolicy.judge(field, day, PastFacts.today(subject, now)));
        Refused.ifAny(DayOrderPolicy.judge(field, day, "decidedOn", entry.decidedOn()));
        Refused.ifAny(DayOrderPolicy.judge(field, day, after, earliest));
        return this;
    }

    /** How long the record is public, by the rules of the day of its decision. */
    Publicity publicity() {
        Optional<Publicity> publicity = book.publicity(jurisdiction(), entry);
        LocalDate decided = entry.decidedOn();
        Refused.ifAny(
                RecordPolicy.ruled(publicity.isPresent(), jurisdiction(), decided == null ? null : decided.toString()));
        return publicity.orElseThrow();
    }

    @Nullable
    LocalDate due(Step step, LocalDate from) {
        return book.due(step, jurisdiction(), from);
    }

    /** The last day on which a falsehood found on a day bars the subject; null when no rules say so. */
    @Nullable
    LocalDate barredUntil(LocalDate day) {
        return book.falsehood(jurisdiction(), day)
                .map(falsehood -> falsehood.barredUntil(day))
                .orElse(null);
    }

    /** Whom the event is about, and what was relied on. */
    MetaData about() {
        return About.relying(About.subject(subject), records.stream(), records.revision());
    }

    /** The same, with the pack that says when the record can be repaired. */
    MetaData aboutUnder(Publicity publicity) {
        return about().and(EventMetadata.RULE_PACK, publicity.pack() + " " + publicity.packSha256());
    }

    /** The organ that carries the case or one that took its place; for a penalty of the past the one its source names. */
    private Set<String> finders(LocalDate day) {
        String carrier = records.organ();
        if (carrier != null) {
            return Carrier.successors(carrier, day, now.streams());
        }
        String stated = entry.statedOrgan();
        Set<String> finders = new HashSet<>();
        Acting.organ(token)
                .filter(organ -> stated != null && isNamed(organ, stated))
                .ifPresent(finders::add);
        return finders;
    }

    private boolean isNamed(String organ, String stated) {
        return organ.equals(stated)
                || organ.endsWith("." + stated)
                || now.streams().namesOfOrgan(organ).contains(stated);
    }
}
