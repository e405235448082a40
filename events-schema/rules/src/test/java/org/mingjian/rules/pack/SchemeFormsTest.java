package org.mingjian.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused of a scheme of tiers, with its line: half a scheme grades nobody. */
class SchemeFormsTest {

    private static final String GRADING = "CN/public-places-grading-2025.yaml";

    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "below: 70 | below: 69 | line 102, /bands/2: there is a gap: the band before it ends at 69, this begins at 70",
                "below: 70 | below: 71 | line 102, /bands/2: there is an overlap: the band before it ends at 71, this begins at 70",
                "from: 0~    below: 60 | from: 10~    below: 60 | /bands/0: the first begins at 0, or there is a gap below 10",
                "from: 90~    gives: A | from: 90~    below: 100~    gives: A | /bands/3: the last is open, or there is a gap above it",
                "from: 70~    below: 90 | from: 70 | /bands/2: only the last is open",
                "from: 60~    below: 70 | from: 60~    below: 60 | /bands/1: ends where it begins or before",
                "gives: C | gives: D | /bands/1/gives: D is no tier of the scheme",
                "gives: C | gives: B | /tiers/0/id: no rule gives C",
                "gives: B | gives: C | /tiers/1/id: no rule gives B",
                "below: 60~    gives: NOT_GRADED | below: 60~    gives: A | /bands/1/gives: C after A runs against the order of the tiers",
                "id: PP-KEY~  gives: NOT_GRADED | id: PP-KEY~  gives: B | /keyItems/gives: B is neither NOT_GRADED nor the strictest tier",
                "id: PP-KEY~ | id: PP-A~ | the id PP-A is there twice",
                "- id: B~ | - id: C~ | line 37, /tiers/1/id: the id C is there twice",
                "category: FILED | category: CINEMAS | line 66, /preconditions/1/category: CINEMAS is no category",
                "visits: {from: 0, to: 1} | visits: {from: 3} | /tiers/2/supervision/visits: asks more visits than the stricter tier before it",
                "visits: {from: 1, to: 2} | visits: {from: 1, to: 0} | /tiers/1/supervision/visits: ends below where it begins",
                "uses: NEITHER | uses: STANDING | /uses: with the input GRADING_REVIEW it is NEITHER",
                "order: STRICTEST_FIRST | order: LAXEST_FIRST | line 19, /order:",
                "order: STRICTEST_FIRST | # none | required property 'order'",
                "monthsApart: 3 | months: 3 | /newcomers/months:",
                "input: GRADING_REVIEW | input: STARS | /input:",
                "input: GRADING_REVIEW | input: STANDING | /score",
                "holds: FILING | holds: HOPE | /preconditions/1/holds:",
                "means: [ON_SITE] | means: [BY_DRONE] | /tiers/0/supervision/means/0:",
                "warnings:~ | warnings: []~cycle: {months: 12}~more:~ | /more:"
            })
    void refusesAnUnfitScheme(String was, String is, String reason) throws IOException {
        refuses(GRADING, was, is, reason);
    }

    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "II: {A: JIA, B: YI, C: BING} | II: {A: JIA, C: BING} | line 81, /matrix/cells/II: has no cell B",
                "    II: {A: JIA, B: YI, C: BING}~ | # none~ | line 79, /matrix/cells: has no row II",
                "C: YI} | C: YI, D: YI} | line 80, /matrix/cells/I/D: there is nothing that is called D",
                "III: {A: YI | IV: {A: YI | /matrix/cells/IV: there is nothing that is called IV",
                "II: {A: JIA, B: YI, C: BING} | II: {A: JIA, B: DING, C: BING} | /matrix/cells/II/B: DING is no tier of the scheme",
                "I: {A: JIA, B: JIA, C: YI} | I: {A: BING, B: YI, C: JIA} | /matrix/cells/I/A: BING is stricter than what worse management gives",
                "III: {A: YI, B: BING, C: BING} | III: {A: YI, B: JIA, C: BING} | /matrix/cells/III/B: JIA is laxer than what less risk gives",
                "rows: RISK_LEVEL | rows: LUCK | /matrix/rows: LUCK is no factor that has values",
                "disclosure: INTERNAL | disclosure: PUBLIC | /disclosure: what rests on risk is INTERNAL",
                "uses: RISK | uses: NEITHER | /uses: with the input RISK_ASSESSMENT it is RISK"
            })
    void refusesAnUnfitMatrix(String was, String is, String reason) throws IOException {
        refuses("CN/occupational-pilot-2022.yaml", was, is, reason);
    }

    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "when: {} | when: {factor: EXPOSURE_PERCENT, from: 0} | /criteria/4/when: the last, and only the last, is for all the rest",
                "when: {factor: EXPOSURE_PERCENT, from: 50} | when: {} | /criteria/2/when: the last, and only the last",
                "when: {factor: EXPOSURE_PERCENT, from: 50} | when: {factor: NOISE, from: 50} | /criteria/2/when/factor: NOISE is no factor",
                "is: [LISTED] | is: [FAMOUS] | /criteria/0/when/is: FAMOUS is no value of the factor",
                "factor: INDUSTRY, is: [LISTED] | factor: INDUSTRY, from: 1 | /criteria/0/when: asks for one of the values",
                "gives: YI | gives: BING | /tiers/1/id: no rule gives YI",
                "id: OG-SPECIAL~    when: {factor: SPECIAL_EXPOSURE_PERCENT, from: 10}~    gives: JIA | id: OG-SPECIAL~    when: {factor: SPECIAL_EXPOSURE_PERCENT, from: 10}~    gives: BING | /criteria/2/gives: JIA is stricter than what stands before it"
            })
    void refusesUnfitCriteria(String was, String is, String reason) throws IOException {
        refuses("CN/occupational-guide-2019.yaml", was, is, reason);
    }

    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "months: 12 | months: 13 | /cycle/months:",
                "begins: CALENDAR_YEAR | begins: NOW | /cycle/begins:",
                "id: MI-ITEM-2 | id: MI-ITEM-1 | the id MI-ITEM-1 is there twice",
                "gives: FROM_12 | gives: FROM_20 | /bands/2/gives: FROM_16 after FROM_20 runs against the order of the tiers: a lower number is never the worse",
                "below: 16 | below: 15 | /bands/2: there is a gap: the band before it ends at 15, this begins at 16",
                "cycle:~ | matrix:~ | /: required property 'cycle'"
            })
    void refusesUnfitDemerits(String was, String is, String reason) throws IOException {
        refuses("CN/medical-institution-demerits-2009.yaml", was, is, reason);
    }

    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "visits: 2 | visits: 0 | line 17, /caps/0/visits:",
                "counts: LEVEL | counts: SOME | /caps/0/counts:",
                "exempt: [COMPLAINT | exempt: [FRIENDS | /caps/0/exempt/0:",
                "id: PDS-CAP-TOGETHER | id: PDS-CAP-LEVEL | the id PDS-CAP-LEVEL is there twice"
            })
    void refusesUnfitLimits(String was, String is, String reason) throws IOException {
        refuses("CN-4104/pingdingshan-inspection-limits-2025.yaml", was, is, reason);
    }

    @Test
    void refusesLimitsThatLimitNothing() throws IOException {
        String text = text("CN-4104/pingdingshan-inspection-limits-2025.yaml");
        String none = text.replaceAll("(?s)caps:.*warnings:", "caps: []\nwarnings:");

        assertThatThrownBy(() -> PackReader.read("none", none)).hasMessageContaining("/caps: there is neither a cap");
    }

    @Test
    void refusesARuleWithoutABasisAndOneThatIsUnsureWithoutAWarning() throws IOException {
        String noBasis = text(GRADING).replaceFirst("    basis: .*六十分以下.*\n", "");
        String noWarning = text(GRADING).replaceFirst("  warning: 依省市实施文件；.*\n", "");

        assertThatThrownBy(() -> PackReader.read("scheme", noBasis))
                .hasMessageContaining("/bands/0: ")
                .hasMessageContaining("basis");
        assertThatThrownBy(() -> PackReader.read("scheme", noWarning))
                .hasMessageContaining("/newcomers: ")
                .hasMessageContaining("warning");
    }

    @Test
    void refusesAListThatContainsItself() throws IOException {
        String circle = text(GRADING).replace("specialties: [public-places]", "specialties: &circle [*circle]");

        assertThatThrownBy(() -> PackReader.read("scheme", circle))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("line 17, /specialties/0: points to circle: each value stands where it is used");
    }

    private static String text(String file) throws IOException {
        return Files.readString(Shipped.DIRECTORY.resolve(file));
    }

    private static void refuses(String file, String was, String is, String reason) throws IOException {
        String text = text(file);
        String former = was.replace('~', '\n');
        assertThat(text).contains(former);
        int at = text.indexOf(former);
        String broken = text.substring(0, at) + is.replace('~', '\n') + text.substring(at + former.length());

        assertThatThrownBy(() -> PackReader.read(file, broken))
                .isInstanceOf(PackException.class)
                .hasMessageContaining(file)
                .hasMessageContaining(reason)
                .hasMessageMatching("(?s).*line \\d+, /.*");
    }
}
