package org.mingjian.command.subject.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import mingjian.shared.PersonalData;
import mingjian.subject.SubjectKind;
import mingjian.subject.SubjectProfile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.command.shared.ClaimFacts;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.SubjectFacts;
import org.mingjian.command.shared.SubjectFacts.Standing;

class SubjectPoliciesTest {

    private static final String HASH = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    @ParameterizedTest
    @CsvSource({
        "NATURAL_PERSON, person, " + HASH + ", , ",
        "NATURAL_PERSON, person, 11010519491231002X, , person-key-malformed",
        "NATURAL_PERSON, person, " + HASH + "0, , person-key-malformed",
        "NATURAL_PERSON, person, 0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF, , person-key-malformed",
        "NATURAL_PERSON, person, 1, 身份证, person-key-malformed",
        "NATURAL_PERSON, uscc, 914403001922038216, , kind-and-scheme-disagree",
        "NATURAL_PERSON, licence, 1, , kind-and-scheme-disagree",
        "LEGAL_PERSON, person, " + HASH + ", , kind-and-scheme-disagree",
        "SOLE_TRADER, person, " + HASH + ", , kind-and-scheme-disagree",
        "UNIDENTIFIED, person, " + HASH + ", , kind-and-scheme-disagree",
        "LEGAL_PERSON, uscc, 914403001922038216, , ",
        "LEGAL_PERSON, uscc, 914403001922038217, , uscc-check-digit",
        "LEGAL_PERSON, uscc, 914403001922038217, 营业执照, ",
        "LEGAL_PERSON, uscc, 9.14E+17, 营业执照, uscc-spoiled-by-spreadsheet",
        "LEGAL_PERSON, licence, 豫卫123, , ",
        "UNIDENTIFIED, dinesafe, 10752656, , "
    })
    void judgesTheKeyOfEachKind(SubjectKind kind, String scheme, String key, String evidence, String code) {
        assertThat(code(SubjectKeyPolicy.judge(kind, scheme, key, evidence))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "NATURAL_PERSON, 'personal', ",
        "NATURAL_PERSON, '', ",
        "NATURAL_PERSON, 'name', person-data-misplaced",
        "NATURAL_PERSON, 'personal name', person-data-misplaced",
        "NATURAL_PERSON, 'personal phone', person-data-misplaced",
        "NATURAL_PERSON, 'personal address', person-data-misplaced",
        "NATURAL_PERSON, 'personal legalRepresentative', person-data-misplaced",
        "LEGAL_PERSON, 'name phone address legalRepresentative', ",
        "LEGAL_PERSON, 'name personal', organisation-name-misplaced",
        "SOLE_TRADER, 'name', ",
        "SOLE_TRADER, 'personal', organisation-name-misplaced",
        "UNIDENTIFIED, 'personal', organisation-name-misplaced"
    })
    void keepsPersonalDataWhereItCanBeEncrypted(SubjectKind kind, String stated, String code) {
        SubjectProfile profile = new SubjectProfile(
                text("name", stated),
                text("address", stated),
                data("legalRepresentative", stated),
                data("personal", stated),
                text("phone", stated),
                null);
        assertThat(code(SubjectNamePolicy.judge(kind, profile))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "a, b, ACTIVE, ",
        "a, b, MERGED, subject-merged",
        "a, b, CLOSED, subject-closed",
        "a, b, , stream-not-found",
        "a, a, ACTIVE, merge-into-itself",
        "a, a, , merge-into-itself"
    })
    void mergesIntoAnotherThatRemains(String subject, String into, Standing standing, String code) {
        Optional<SubjectFacts> target =
                Optional.ofNullable(standing).map(s -> new SubjectFacts(into, 0, SubjectKind.LEGAL_PERSON, "CN-41", s));
        assertThat(code(MergeTargetPolicy.judge(subject, SubjectKind.SOLE_TRADER, into, target)))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "NATURAL_PERSON, NATURAL_PERSON, ",
        "NATURAL_PERSON, LEGAL_PERSON, kinds-disagree",
        "UNIDENTIFIED, NATURAL_PERSON, ",
        "NATURAL_PERSON, UNIDENTIFIED, kinds-disagree",
        "UNIDENTIFIED, LEGAL_PERSON, "
    })
    void mergesNoPersonWithAnOrganisation(SubjectKind kind, SubjectKind into, String code) {
        var target = Optional.of(new SubjectFacts("b", 0, into, "CN-41", Standing.ACTIVE));
        assertThat(code(MergeTargetPolicy.judge("a", kind, "b", target))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "licence, 11010519491231002X, personal-number-in-name",
        "licence, 11010519491231002x, personal-number-in-name",
        "licence, 110105194912310021, ",
        "licence, 豫卫医字410100, "
    })
    void keepsResidentNumbersOutOfNames(String scheme, String value, String code) {
        assertThat(code(SubjectKeyPolicy.identifier(scheme, value, null))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"a, a, ", "a, b, identifier-of-another-subject", "a, , identifier-not-claimed"})
    void bearsWhatIsClaimedForIt(String subject, String claimedFor, String code) {
        Optional<ClaimFacts> claim =
                Optional.ofNullable(claimedFor).map(s -> new ClaimFacts("Identifier-licence.1", 0, s));
        assertThat(code(IdentifierClaimPolicy.judge(subject, "Identifier-licence.1", claim)))
                .isEqualTo(code);
    }

    private static @Nullable String code(Optional<Rejection> judgement) {
        return judgement.map(Rejection::code).orElse(null);
    }

    private static @Nullable String text(String field, String stated) {
        return states(field, stated) ? "甲" : null;
    }

    private static @Nullable PersonalData data(String field, String stated) {
        return states(field, stated) ? new PersonalData(null, ByteBuffer.allocate(1)) : null;
    }

    private static boolean states(String field, String stated) {
        return List.of(stated.split(" ")).contains(field);
    }
}
