package org.mingjian.command.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import mingjian.subject.SubjectIdentifierAdded;
import mingjian.subject.SubjectIdentifierCorrected;
import mingjian.subject.SubjectKind;
import mingjian.subject.SubjectProfile;
import mingjian.subject.SubjectProfileAmended;
import mingjian.subject.SubjectRegistered;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which names and numbers a document of a day may state. */
class PartyFoldTest {

    private static final String STREAM = "Subject-uscc.91350200MA2YJ1XR9G";
    private static final LocalDate DAY = LocalDate.of(2025, 5, 1);

    @Test
    void knowsTheNameOfEachDay() {
        PartyFacts facts = after(registered(), new SubjectProfileAmended(profile("新名"), DAY, null, null));

        assertThat(facts.nameOn(DAY.minusDays(1))).contains("旧名");
        assertThat(facts.nameOn(DAY)).contains("新名");
    }

    @Test
    void knowsItsKeyAndWhatWasAddedFromItsDay() {
        PartyFacts facts = after(registered(), new SubjectIdentifierAdded("licence", "L1", DAY, null));

        assertThat(facts.bore("uscc", "91350200MA2YJ1XR9G", LocalDate.of(2000, 1, 1)))
                .isTrue();
        assertThat(facts.bore("licence", "L1", DAY.minusDays(1))).isFalse();
        assertThat(facts.bore("licence", "L1", DAY)).isTrue();
        assertThat(facts.has("uscc")).isTrue();
        assertThat(facts.has("orgcode")).isFalse();
    }

    @Test
    void forgetsANumberThatWasWrong() {
        PartyFacts facts = after(
                registered(),
                new SubjectIdentifierAdded("licence", "L1", DAY, null),
                new SubjectIdentifierCorrected("licence", "L1", "L2", DAY, "slip"));

        assertThat(facts.bore("licence", "L1", DAY)).isFalse();
        assertThat(facts.bore("licence", "L2", DAY)).isTrue();
    }

    @Test
    void knowsNothingBeforeTheFirstEvent() {
        assertThat(PartyFold.after(null, STREAM, 0, new SubjectIdentifierAdded("licence", "L1", DAY, null)))
                .isNull();
    }

    private static PartyFacts after(Object... events) {
        PartyFacts facts = null;
        long revision = 0;
        for (Object event : events) {
            facts = PartyFold.after(facts, STREAM, revision++, event);
        }
        return Objects.requireNonNull(facts);
    }

    private static SubjectRegistered registered() {
        return new SubjectRegistered(
                SubjectKind.LEGAL_PERSON, "CN-350200", "uscc", "91350200MA2YJ1XR9G", null, profile("旧名"), null);
    }

    private static SubjectProfile profile(@Nullable String name) {
        return new SubjectProfile(name, null, null, null, null, null);
    }
}
