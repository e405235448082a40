package org.mingjian.rules.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.rules.pack.Pack;
import org.mingjian.rules.pack.PackException;
import org.mingjian.rules.pack.PackReader;
import org.mingjian.rules.pack.Shipped;

/** Which scheme holds where and when, and what it says of itself. */
class TierSchemesTest {

    private static final String GRADING = "public-places-grading";

    @ParameterizedTest(name = "{0} in {1} on {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "public-places-grading, CN-411081, 2008-12-31, -",
                "public-places-grading, CN-411081, 2025-01-19, 2009",
                "public-places-grading, CN-411081, 2025-01-20, 2025",
                "occupational-guide,    CN-411081, 2018-12-31, -",
                "occupational-guide,    CN-370481, 2021-12-31, 2019",
                "occupational-guide,    CN-370481, 2022-01-01, -",
                "occupational-pilot,    CN-411081, 2022-01-01, 2022",
                "dental-grading,        CN-370481, 2021-06-01, 2021",
                "dental-grading,        CN-411081, 2021-06-01, -",
                "public-places-grading, CA-ON-Toronto, 2024-01-01, -",
                "horoscope,             CN-411081, 2024-01-01, -"
            })
    void tellsTheVersionInForce(String scheme, String jurisdiction, LocalDate day, String version) {
        assertThat(Schemes.SHIPPED.inForce(jurisdiction, scheme, day).map(TierScheme::version))
                .isEqualTo(Optional.ofNullable(version));
    }

    @ParameterizedTest(name = "{0}: {2}, uses {3}, grades {4}, {5}")
    @CsvSource({
        "public-places-grading,          2009, GRADING_REVIEW,  NEITHER, UNIT,    PUBLIC",
        "public-places-grading,          2025, GRADING_REVIEW,  NEITHER, UNIT,    PUBLIC",
        "infectious-diseases-evaluation, 2018, GRADING_REVIEW,  NEITHER, UNIT,    INTERNAL",
        "dental-grading,                 2021, GRADING_REVIEW,  NEITHER, UNIT,    INTERNAL",
        "occupational-guide,             2019, RISK_ASSESSMENT, RISK,    UNIT,    INTERNAL",
        "occupational-pilot,             2022, RISK_ASSESSMENT, RISK,    UNIT,    INTERNAL",
        "medical-institution-demerits,   2009, DEMERITS,        NEITHER, UNIT,    INTERNAL",
        "medical-staff-demerits,         2009, DEMERITS,        NEITHER, PERSON,  INTERNAL",
        "enterprise-credit-risk,         2022, RISK,            RISK,    SUBJECT, INTERNAL"
    })
    void saysWhatItGradesByAndWhichAnswerItUses(
            String id, String version, Input input, Uses uses, Graded graded, Disclosure disclosure) {
        TierScheme scheme = Schemes.of(id, version);

        assertThat(scheme.input()).isEqualTo(input);
        assertThat(scheme.uses()).isEqualTo(uses);
        assertThat(scheme.graded()).isEqualTo(graded);
        assertThat(scheme.disclosure()).isEqualTo(disclosure);
        assertThat(scheme.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void listsTheSchemesOfASpecialtySideBySide() {
        List<TierScheme> schemes =
                Schemes.SHIPPED.inForceFor("CN-370481", "medical-practice", LocalDate.of(2024, 1, 1));

        assertThat(schemes)
                .extracting(TierScheme::id)
                .containsExactly(
                        "dental-grading",
                        "enterprise-credit-risk",
                        "medical-institution-demerits",
                        "medical-staff-demerits");
    }

    @Test
    void prefersTheVersionOfTheNarrowerPlace() throws IOException {
        String national = text();
        String provincial = national.replace("jurisdictions: [CN]", "jurisdictions: [CN-41]")
                .replace("version: \"2025\"", "version: \"2025.41\"");
        TierSchemes schemes = new TierSchemes(
                List.of(PackReader.read("provincial", provincial), PackReader.read("national", national)));
        LocalDate day = LocalDate.of(2026, 1, 1);

        assertThat(schemes.inForce("CN-411081", GRADING, day).map(TierScheme::version))
                .contains("2025.41");
        assertThat(schemes.inForce("CN-370481", GRADING, day).map(TierScheme::version))
                .contains("2025");
        assertThat(schemes.inForceFor("CN-411081", "public-places", day)).hasSize(1);
    }

    @Test
    void refusesTwoTextsOfOneIdAndVersion() throws IOException {
        Pack national = PackReader.read("national", text());
        Pack provincial =
                PackReader.read("provincial", text().replace("jurisdictions: [CN]", "jurisdictions: [CN-41]"));

        assertThatThrownBy(() -> new TierSchemes(List.of(national, provincial)))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("national")
                .hasMessageContaining("provincial")
                .hasMessageContaining("public-places-grading 2025");
    }

    @Test
    void ordersTiersStrictestFirst() {
        TierScheme scheme = Schemes.of(GRADING, "2009");

        assertThat(scheme.tiers()).extracting(Tier::id).containsExactly("C", "B", "A");
        assertThat(scheme.tiers()).extracting(Tier::rank).containsExactly(0, 1, 2);
        assertThat(scheme.isStricter(ref("C"), ref("A"))).isTrue();
        assertThat(scheme.isStricter(ref("A"), ref("C"))).isFalse();
        assertThat(scheme.isStricter(ref("A"), ref("A"))).isFalse();
        assertThat(scheme.tier(ref("C")).supervision().visitsFrom()).isEqualTo(2);
        assertThat(scheme.ref("D")).isEmpty();
    }

    @Test
    void refusesToCompareTiersOfTwoVersions() {
        TierScheme later = Schemes.of(GRADING, "2025");

        assertThatThrownBy(() -> later.isStricter(ref("C"), later.ref("A").orElseThrow()))
                .isInstanceOf(OtherSchemeException.class)
                .hasMessageContaining("public-places-grading 2009 C")
                .hasMessageContaining("public-places-grading 2025");
    }

    private static TierRef ref(String tier) {
        return Schemes.ref(GRADING, "2009", tier);
    }

    private static String text() throws IOException {
        return Files.readString(Shipped.DIRECTORY.resolve("CN/public-places-grading-2025.yaml"));
    }
}
