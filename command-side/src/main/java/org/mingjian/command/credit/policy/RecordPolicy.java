package org.mingjian.command.credit.policy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.CreditRecords;
import org.mingjian.command.shared.Rejection;

/** What is repaired or objected to is a credit record of the subject: one that there is, stands, and is collected at all. */
public final class RecordPolicy {

    private static final String LAW = "信用修复管理办法";

    private RecordPolicy() {}

    /** The case has a decision of that number. */
    public static Optional<Rejection> there(@Nullable String number, Optional<CreditRecords.Entry> entry) {
        return entry.isPresent()
                ? Optional.empty()
                : Optional.of(Rejection.of("record-unknown").with("decision", number));
    }

    /** It penalises the subject. */
    public static Optional<Rejection> of(String subject, String party) {
        return subject.equals(party)
                ? Optional.empty()
                : Optional.of(Rejection.of("record-of-another-subject")
                        .with("subject", subject)
                        .with("party", party));
    }

    /** No review took it away: then there is nothing to repair, 行政处罚法 art 48. */
    public static Optional<Rejection> inEffect(boolean inEffect) {
        return inEffect
                ? Optional.empty()
                : Optional.of(Rejection.of("decision-not-in-effect").citing("行政处罚法 art 48"));
    }

    /** Rules on repair are known for its day. */
    public static Optional<Rejection> ruled(boolean known, String jurisdiction, @Nullable String decidedOn) {
        return known
                ? Optional.empty()
                : Optional.of(Rejection.of("repair-rules-unknown")
                        .with("jurisdiction", jurisdiction)
                        .with("decidedOn", decidedOn));
    }

    /** Those rules collect it: what never is public needs no repair. */
    public static Optional<Rejection> collected(boolean collected) {
        return collected
                ? Optional.empty()
                : Optional.of(Rejection.of("record-never-public").citing(LAW));
    }
}
