package org.mingjian.rules.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjian.rules.tier.Schemes.DAY;
import static org.mingjian.rules.tier.Schemes.review;
import static org.mingjian.rules.tier.Schemes.sheet;
import static org.mingjian.rules.tier.Schemes.with;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.rules.pack.PackException;
import org.mingjian.rules.pack.PackReader;
import org.mingjian.rules.pack.Shipped;
import org.mingjian.rules.tier.evidence.ItemScore;
import org.mingjian.rules.tier.evidence.RiskAssessment;
import org.mingjian.rules.tier.evidence.StandingGrade;

/** Forms that no scheme shipped has, as an authority may draft them. */
class DraftSchemesTest {

    private static final String PILOT = "CN/occupational-pilot-2022.yaml";
    private static final String CREDIT_RISK = "CN/enterprise-credit-risk-2022.yaml";
    private static final String GRADING = "CN/public-places-grading-2009.yaml";

    @ParameterizedTest(name = "risk {0}, management {1} tenths: {2}")
    @CsvSource({
        "I,   900, BING", "I,   700, BING", "I,   699, YI",
        "II,  900, BING", "II,  700, YI", "II,  699, JIA",
        "III, 900, YI", "III, 700, JIA", "III, 699, JIA"
    })
    void readTheMatrixWithTheSignsTurnedRound(String risk, int tenths, String tier) throws IOException {
        TierScheme turned = scheme(turned());

        Proposal proposal = turned.evaluate(new RiskAssessment(DAY, null, Map.of("RISK_LEVEL", risk), tenths), DAY);

        assertThat(proposal.tier()).isEqualTo(new TierRef("occupational-turned", "2022", tier));
        assertThat(turned.tiers()).extracting(Tier::id).containsExactly("JIA", "YI", "BING");
    }

    @Test
    void areRefusedWhenTheSignsAreTurnedInTheMatrixAlone() throws IOException {
        String text = text(PILOT);
        int matrix = text.indexOf("matrix:");
        String half = text.substring(0, matrix) + swap(text.substring(matrix));

        assertThatThrownBy(() -> scheme(half))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("/matrix/cells/II/C: JIA is laxer than what less risk gives")
                .hasMessageContaining("/matrix/cells/I/B: BING is stricter than what worse management gives");
    }

    @ParameterizedTest(name = "a standing of {0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {"-, -", "0, D", "1.4, D", "1.5, C", "4, B", "8, A", "100, A"})
    void gradeByStandingWhereMorePointsAreTheBetter(@Nullable BigDecimal score, @Nullable String tier)
            throws IOException {
        String bands =
                text(CREDIT_RISK).replace("input: RISK", "input: STANDING").replace("uses: RISK", "uses: STANDING");
        TierScheme scheme = scheme(bands.replaceAll("gives: A", "gives: X")
                .replaceAll("gives: D", "gives: A")
                .replaceAll("gives: X", "gives: D")
                .replaceAll("gives: B", "gives: X")
                .replaceAll("gives: C", "gives: B")
                .replaceAll("gives: X", "gives: C"));

        Proposal proposal = scheme.evaluate(new StandingGrade(DAY, score), DAY);

        assertThat(proposal.tier() == null ? null : proposal.tier().tier()).isEqualTo(tier);
        assertThat(proposal.notGraded()).isEqualTo(tier == null ? NotGraded.NO_EVIDENCE : null);
        assertThat(scheme.uses()).isEqualTo(Uses.STANDING);
        assertThatThrownBy(() -> scheme(bands)).hasMessageContaining("a higher number is never the worse");
    }

    @Test
    void mayAllowNoOmissions() throws IOException {
        TierScheme scheme = scheme(text(GRADING).replace("omissions: REASONABLE", "omissions: NONE"));

        Proposal proposal =
                scheme.evaluate(review(with(sheet(95, 95), new ItemScore("pool", 5, 0, false, false))), DAY);

        assertThat(proposal.notGraded()).isEqualTo(NotGraded.OUTSIDE_SCHEME);
        assertThat(proposal.reasons()).extracting(Reason::text).anyMatch(text -> text.contains("[pool]"));
        assertThat(scheme.evaluate(review(sheet(95, 100)), DAY).tier()).isNotNull();
    }

    @Test
    void maySetATermForObjections() throws IOException {
        String objection = "objection:\n  id: PP-OBJECTION\n  workingDays: 15\n"
                + "  basis: {law: 某省办法, article: 第九条, year: 2024}\n  sureness: SURE\nwarnings:\n";

        Objection term = scheme(text(GRADING).replace("warnings:\n", objection))
                .objection()
                .orElseThrow();

        assertThat(term.workingDays()).isEqualTo(15);
        assertThat(term.rule().article()).isEqualTo("某省办法 第九条 (2024)");
        assertThat(scheme(text(GRADING)).objection()).isEmpty();
    }

    @Test
    void tellWhatTheyAskFor() {
        assertThat(Schemes.of("occupational-pilot", "2022").factors())
                .singleElement()
                .satisfies(factor -> assertThat(factor.values()).containsExactly("I", "II", "III"));
        assertThat(Schemes.of("medical-staff-demerits", "2009")
                        .demerits()
                        .orElseThrow()
                        .items())
                .extracting(DemeritItem::points)
                .containsExactly(1, 2, 4, 6, 10);
        assertThat(Schemes.of("public-places-grading", "2009").demerits()).isEmpty();
        assertThat(Schemes.of("public-places-grading", "2009").factors()).isEmpty();
    }

    private static String turned() throws IOException {
        String text = text(PILOT).replace("id: occupational-pilot", "id: occupational-turned");
        assertThat(text).contains("id: occupational-turned");
        return swap(text);
    }

    private static String swap(String text) {
        return text.replace("JIA", "DING").replace("BING", "JIA").replace("DING", "BING");
    }

    private static TierScheme scheme(String text) {
        return new TierSchemes(List.of(PackReader.read("draft", text))).all().get(0);
    }

    private static String text(String file) throws IOException {
        return Files.readString(Shipped.DIRECTORY.resolve(file));
    }
}
