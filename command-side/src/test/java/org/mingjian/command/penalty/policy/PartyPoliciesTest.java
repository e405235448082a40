package org.mingjian.command.penalty.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.command.penalty.policy.Acts.code;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mingjian.penalty.PartyOnTheDay;
import mingjian.penalty.PenaltyKind;
import mingjian.shared.PersonalData;
import mingjian.subject.SubjectKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.command.shared.PartyFacts;
import org.mingjian.command.shared.PartyFacts.Identifier;
import org.mingjian.command.shared.PartyFacts.Name;

/** Who is penalised, as it must be published: 双公示, 行政处罚法 arts 48, 59. */
class PartyPoliciesTest {

    private static final String USCC = "91350200MA2YJ1XR9G";
    private static final String ORGAN = "11230500001755309F";
    private static final LocalDate RENAMED = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "LEGAL_PERSON, 新名, , uscc, 91350200MA2YJ1XR9G, 2026-01-01, ",
        "LEGAL_PERSON, 旧名, , uscc, 91350200MA2YJ1XR9G, 2025-12-31, ",
        "LEGAL_PERSON, 旧名, , uscc, 91350200MA2YJ1XR9G, 2026-01-01, party-name-disagrees",
        "LEGAL_PERSON, , , uscc, 91350200MA2YJ1XR9G, 2026-01-01, party-name-disagrees",
        "LEGAL_PERSON, 新名, , uscc, 91440101MA5CJQ4N59, 2026-01-01, party-identifier-disagrees",
        "LEGAL_PERSON, 新名, , taxid, T1, 2026-01-01, ",
        "LEGAL_PERSON, 新名, 张三, uscc, 91350200MA2YJ1XR9G, 2026-01-01, party-name-misplaced",
        "NATURAL_PERSON, , 张三, taxid, T1, 2026-01-01, ",
        "NATURAL_PERSON, 张三, , taxid, T1, 2026-01-01, party-name-misplaced"
    })
    void namesThePartyAsItWasCalled(
            SubjectKind kind,
            @Nullable String name,
            @Nullable String person,
            String scheme,
            String value,
            LocalDate day,
            @Nullable String code) {
        PartyFacts facts = new PartyFacts(
                "Subject-uscc." + USCC,
                1,
                kind,
                kind == SubjectKind.NATURAL_PERSON
                        ? List.of(new Name(null, null))
                        : List.of(new Name(null, "旧名"), new Name(RENAMED, "新名")),
                Set.of(new Identifier("uscc", USCC, null)));

        assertThat(code(PartyPolicy.judge(party(name, person, Map.of(scheme, value)), facts, day)))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "LEGAL_PERSON, 甲, , uscc, 11230500001755309F, WARNING, , ",
        "LEGAL_PERSON, , , uscc, 11230500001755309F, WARNING, , public-field-missing",
        "LEGAL_PERSON, 甲, , taxid, 11230500001755309F, WARNING, , public-field-missing",
        "SOLE_TRADER, 甲, , taxid, 11230500001755309F, WARNING, , ",
        "NATURAL_PERSON, , 张三, taxid, 11230500001755309F, WARNING, , ",
        "NATURAL_PERSON, , , taxid, 11230500001755309F, WARNING, , public-field-missing",
        "LEGAL_PERSON, 甲, , uscc, 11230500001755309G, WARNING, , uscc-check-digit",
        "LEGAL_PERSON, 甲, , uscc, 123, WARNING, , uscc-malformed",
        "LEGAL_PERSON, 甲, , uscc, 11230500001755309F, LICENCE_REVOCATION, , public-field-missing",
        "LEGAL_PERSON, 甲, , uscc, 11230500001755309F, LICENCE_SUSPENSION, , public-field-missing",
        "LEGAL_PERSON, 甲, , uscc, 11230500001755309F, LICENCE_DOWNGRADE, , public-field-missing",
        "LEGAL_PERSON, 甲, , uscc, 11230500001755309F, LICENCE_REVOCATION, 卫生许可证1号, "
    })
    void statesWhatMustBePublished(
            SubjectKind kind,
            @Nullable String name,
            @Nullable String person,
            String scheme,
            String organ,
            PenaltyKind penalty,
            @Nullable String licence,
            @Nullable String code) {
        PartyOnTheDay party = party(name, person, Map.of(scheme, USCC));

        assertThat(code(PublicFieldsPolicy.judge("CN-41", facts(kind), party, organ, List.of(penalty), licence)))
                .isEqualTo(code);
        assertThat(PublicFieldsPolicy.judge("CA-ON-Toronto", facts(kind), party, ORGAN, List.of(penalty), licence))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "91350200MA2YJ1XR9G, false, ",
        "91350203M0001QAY9B, false, uscc-check-digit",
        // Put on record with evidence for it.
        "91350203M0001QAY9B, true, ",
        "12, true, uscc-malformed",
        "12, false, uscc-malformed"
    })
    void statesACodeThatIsRight(String uscc, boolean recorded, @Nullable String code) {
        Set<Identifier> identifiers = recorded ? Set.of(new Identifier("uscc", uscc, null)) : Set.of();
        PartyFacts facts = new PartyFacts("Subject-test.s1", 1, SubjectKind.LEGAL_PERSON, List.of(), identifiers);

        assertThat(code(PublicFieldsPolicy.judge(
                        "CN", facts, party("甲", null, Map.of("uscc", uscc)), ORGAN, List.of(), null)))
                .isEqualTo(code);
    }

    private static PartyFacts facts(SubjectKind kind) {
        return new PartyFacts("Subject-test.s1", 1, kind, List.of(), Set.of());
    }

    private static PartyOnTheDay party(
            @Nullable String name, @Nullable String person, Map<String, String> identifiers) {
        PersonalData data = person == null ? null : new PersonalData(null, ByteBuffer.allocate(1));
        return new PartyOnTheDay(name, "法人", identifiers, null, data);
    }
}
