package org.mingjian.command.rectification.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingjian.rectification.OrderNature;
import mingjian.rectification.VerificationMeans;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.policy.ContentHashPolicy;

class OrderPoliciesTest {

    /** 行政处罚法 art 28. */
    @ParameterizedTest
    @CsvSource({
        "CN-4114, PRECONDITION, false, legal-basis-missing",
        "CN-4114, WITH_PENALTY, false, legal-basis-missing",
        "CN-4114, ADVICE, false,",
        "CN-4114, PRECONDITION, true,",
        "CN-4114, ADVICE, true,",
        "CA-ON-Toronto, PRECONDITION, false,"
    })
    void asksForALegalBasis(String jurisdiction, OrderNature nature, boolean stated, @Nullable String code) {
        List<String> basis = stated ? List.of("行政处罚法 art 28") : List.of();
        assertThat(code(LegalBasisPolicy.judge(jurisdiction, nature, basis))).isEqualTo(code);
    }

    /** 行政处罚法 art 28. */
    @ParameterizedTest
    @CsvSource({
        "true,,",
        "false, 2026-02-10,",
        "false, 2026-02-20,",
        "true, 2026-02-20, at-once-and-by-a-day",
        "false,, term-missing",
        "false, 2026-02-09, term-ends-before-it-begins"
    })
    void wantsATermAtOnceOrByADay(boolean atOnce, @Nullable LocalDate dueOn, @Nullable String code) {
        assertThat(code(TermPolicy.ordered(atOnce, LocalDate.of(2026, 2, 10), dueOn)))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-15, 2026-02-21,",
        "2026-02-15, 2026-02-20, term-not-longer",
        "2026-02-15, 2026-02-19, term-not-longer",
        "2026-02-25, 2026-02-25,",
        "2026-02-25, 2026-02-24, term-ends-before-it-begins"
    })
    void wantsALongerTerm(LocalDate extendedOn, LocalDate dueOn, @Nullable String code) {
        assertThat(code(TermPolicy.extended(LocalDate.of(2026, 2, 20), extendedOn, dueOn)))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-19, false", "2026-02-20, false", "2026-02-21, true"})
    void countsAnItemAsMissedAfterTheLastDay(LocalDate foundOn, boolean missed) {
        assertThat(TermPolicy.missed(LocalDate.of(2026, 2, 20), foundOn).isEmpty())
                .isEqualTo(missed);
    }

    @ParameterizedTest
    @CsvSource({"a b, a b, true", "a b, b a, true", "a b, a, false", "a b,, false"})
    void writesOffWhatIsVerified(String items, @Nullable String verified, boolean may) {
        assertThat(WriteOffPolicy.judge(ids(items), ids(verified)).isEmpty()).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({"a b,", "a a, id-taken", ", items-missing"})
    void wantsItemsWithIdsOfTheirOwn(@Nullable String items, @Nullable String code) {
        assertThat(code(ItemsPolicy.ordered(ids(items)))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"a,", "a b,", "c, id-unknown", "a c, id-unknown", ", items-missing"})
    void concernsItemsOfTheOrder(@Nullable String items, @Nullable String code) {
        assertThat(code(ItemsPolicy.concerned(ids(items), Set.of("a", "b")))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"a,, true", "a b, c, true", "a, a, false", "a b, b, false"})
    void takesUpWhatIsNotVerified(String items, @Nullable String verified, boolean may) {
        assertThat(ItemsPolicy.unverified(ids(items), Set.copyOf(ids(verified))).isEmpty())
                .isEqualTo(may);
    }

    /** 行政处罚法 art 42. */
    @ParameterizedTest
    @CsvSource({
        "CN-4114, ON_SITE, a b,",
        "CN-4114, ON_SITE, a, two-officers",
        "CN-4114, DOCUMENTS, a,",
        "CN-4114, REMOTE, a,",
        "CN-4114, DOCUMENTS,, officer-missing",
        "CN-4114, REMOTE,, officer-missing",
        "CA-ON-Toronto, ON_SITE,,",
        "CA-ON-Toronto, DOCUMENTS,,"
    })
    void wantsTwoOfficersOnTheSite(
            String jurisdiction, VerificationMeans means, @Nullable String officers, @Nullable String code) {
        assertThat(code(VerifiersPolicy.judge(jurisdiction, means, ids(officers))))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"Organ-t.b, Organ-t.a, true", "Organ-t.a, Organ-t.a, false", "Organ-t.a,, true"})
    void handsOverToAnother(String toOrgan, @Nullable String acting, boolean may) {
        assertThat(HandOverPolicy.judge(toOrgan, Optional.ofNullable(acting)).isEmpty())
                .isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-09, false", "2026-02-10, true", "2026-02-11, true"})
    void putsNothingRightBeforeItWasOrdered(LocalDate correctedOn, boolean may) {
        assertThat(CorrectionDayPolicy.judge(LocalDate.of(2026, 2, 10), correctedOn)
                        .isEmpty())
                .isEqualTo(may);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    void takesAHashThatIsOne(@Nullable String hash) {
        assertThat(ContentHashPolicy.judge(hash)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"e3b0", "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855"})
    void refusesAHashThatIsNone(String hash) {
        assertThat(code(ContentHashPolicy.judge(hash))).isEqualTo("content-hash-malformed");
    }

    private static List<String> ids(@Nullable String words) {
        return words == null ? List.of() : List.of(words.split(" "));
    }

    private static @Nullable String code(Optional<Rejection> judgement) {
        return judgement.map(Rejection::code).orElse(null);
    }
}
