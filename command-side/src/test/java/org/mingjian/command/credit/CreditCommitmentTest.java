package org.mingjian.command.credit;

import static org.mingjian.command.credit.Records.SUBJECT;
import static org.mingjian.command.credit.Records.commitments;
import static org.mingjian.command.support.Fixtures.event;
import static org.mingjian.command.support.Fixtures.refused;

import java.time.LocalDate;
import java.util.Map;
import mingjian.credit.CommitmentKept;
import mingjian.credit.CommitmentKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.command.credit.CreditCommitmentCommand.MakeCommitment;
import org.mingjian.command.credit.CreditCommitmentCommand.RecordCommitmentBroken;
import org.mingjian.command.support.Organs;

/** A commitment: made, and what is found of it. */
class CreditCommitmentTest {

    private static final String ID = "CreditCommitment-test.9";
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    @Test
    void isMadeByASubjectThatIsThere() {
        MakeCommitment make = make(SUBJECT, CommitmentKind.REPAIR, DAY, null);
        commitments().givenNoPriorActivity().when(make, Organs.TOKEN).expectEvents(make.event());
    }

    @ParameterizedTest(name = "{0} {1} made {2} kept by {3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "Subject-test.none, REPAIR, 2026-07-01, -, stream-not-found",
                "Subject-uscc.91350200MA2YJ1XR9G, NOT_STATED, 2026-07-01, -, invalid-value",
                "Subject-uscc.91350200MA2YJ1XR9G, REPAIR, 2027-01-01, -, day-in-future",
                "Subject-uscc.91350200MA2YJ1XR9G, REPAIR, 2026-07-01, 2026-06-30, days-out-of-order"
            })
    void isRefused(String subject, CommitmentKind kind, LocalDate madeOn, @Nullable LocalDate keepBy, String code) {
        refused(commitments().givenNoPriorActivity().when(make(subject, kind, madeOn, keepBy), Organs.TOKEN), code);
    }

    @Test
    void isFoundBrokenByTheOrganItWasMadeTo() {
        RecordCommitmentBroken broken = new RecordCommitmentBroken(ID, DAY.plusDays(40), "再次违法", null);
        commitments()
                .given(event(make(SUBJECT, CommitmentKind.REPAIR, DAY, null).event(), "organ", Organs.CLAIM))
                .when(broken, Organs.TOKEN)
                .expectEvents(broken.event());
        refused(
                commitments()
                        .given(event(
                                make(SUBJECT, CommitmentKind.REPAIR, DAY, null).event(), "organ", Organs.CLAIM))
                        .when(broken, Map.of("organ", "test.other")),
                "carried-by-another-organ");
    }

    @Test
    void isNotFoundBrokenBeforeItWasFoundKept() {
        refused(
                commitments()
                        .given(
                                make(SUBJECT, CommitmentKind.REPAIR, DAY, null).event(),
                                new CommitmentKept(DAY.plusDays(40), "现场核查"))
                        .when(new RecordCommitmentBroken(ID, DAY.plusDays(39), "再次违法", null), Organs.TOKEN),
                "days-out-of-order");
    }

    private static MakeCommitment make(
            String subject, CommitmentKind kind, LocalDate madeOn, @Nullable LocalDate keepBy) {
        return new MakeCommitment(ID, subject, kind, "不再违法", madeOn, true, null, keepBy);
    }
}
