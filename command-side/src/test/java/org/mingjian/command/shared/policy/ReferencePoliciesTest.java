package org.mingjian.command.shared.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingjian.shared.ImportedFrom;
import mingjian.shared.PersonalData;
import mingjian.subject.SubjectKind;
import mingjian.subject.SubjectProfile;
import mingjian.subject.SubjectRegistered;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.SubjectFacts;
import org.mingjian.command.shared.SubjectFacts.Standing;
import org.mingjian.command.shared.UnitFacts;

class ReferencePoliciesTest {

    @ParameterizedTest
    @CsvSource({
        "ACTIVE, , ",
        "MERGED, subject-merged, ",
        "CLOSED, subject-closed, ",
        ", stream-not-found, stream-not-found"
    })
    void namesASubjectThatIsThere(Standing standing, String now, String ever) {
        Optional<SubjectFacts> facts =
                Optional.ofNullable(standing).map(s -> new SubjectFacts("s", 0, SubjectKind.LEGAL_PERSON, "CN-41", s));
        assertThat(code(SubjectReferencePolicy.judge("s", facts))).isEqualTo(now);
        assertThat(code(SubjectReferencePolicy.known("s", facts.isPresent()))).isEqualTo(ever);
    }

    @ParameterizedTest
    @CsvSource({
        "s, s, true, , ",
        "s, s, false, unit-closed, ",
        "t, s t, true, unit-of-another-subject, ",
        "t, s t, false, unit-closed, ",
        "t, t, true, unit-of-another-subject, unit-of-another-subject",
        "t, t, false, unit-closed, unit-of-another-subject",
        ", , false, stream-not-found, stream-not-found"
    })
    void namesAUnitThatTheSubjectRuns(String runner, String everRunBy, boolean open, String now, String ever) {
        Optional<UnitFacts> unit = Optional.ofNullable(runner)
                .map(r -> new UnitFacts("u", 0, r, Set.of(everRunBy.split(" ")), "CN-41", open));
        assertThat(code(UnitReferencePolicy.judge("u", unit, "s"))).isEqualTo(now);
        assertThat(code(UnitReferencePolicy.ever("u", unit, "s"))).isEqualTo(ever);
    }

    @Test
    void needsNoUnitForAFactOfThePast() {
        assertThat(UnitReferencePolicy.ever(null, Optional.empty(), "s")).isEmpty();
    }

    @Test
    void recordsAFactOnceWhereverItWasReadFrom() {
        assertThat(HistoricFactPolicy.judge(null, fact("甲", "CN-41", 1))).isEmpty();
        assertThat(code(HistoricFactPolicy.judge(fact("甲", "CN-41", 1), fact("甲", "CN-41", 2))))
                .isEqualTo("already-recorded");
    }

    @Test
    void tellsEachFieldThatDiffers() {
        Rejection rejection = HistoricFactPolicy.judge(fact("甲", "CN-41", 1), fact("甲", "CN-42", 2))
                .orElseThrow();

        assertThat(rejection.code()).isEqualTo("historic-differs");
        assertThat(rejection.facts())
                .isEqualTo(Map.of(
                        "differences",
                        List.of(Map.of("field", "jurisdiction", "recorded", "CN-41", "given", "CN-42"))));
    }

    @Test
    void tellsNothingPersonalOfWhatIsRecorded() {
        SubjectRegistered recorded = fact("甲", "CN-41", 1);
        recorded.getProfile().put(2, new PersonalData(null, StandardCharsets.UTF_8.encode("王小明")));

        Rejection rejection =
                HistoricFactPolicy.judge(recorded, fact("乙", "CN-41", 1)).orElseThrow();

        assertThat(rejection.facts().toString())
                .contains("name=甲", "name=乙", "legalRepresentative=withheld")
                .doesNotContain("王小明", "content");
    }

    private static SubjectRegistered fact(String name, String jurisdiction, long row) {
        return new SubjectRegistered(
                SubjectKind.LEGAL_PERSON,
                jurisdiction,
                "licence",
                "1",
                null,
                new SubjectProfile(name, null, null, null, null, null),
                new ImportedFrom("test", "t.csv", row, "m@1", null));
    }

    private static @Nullable String code(Optional<Rejection> judgement) {
        return judgement.map(Rejection::code).orElse(null);
    }
}
