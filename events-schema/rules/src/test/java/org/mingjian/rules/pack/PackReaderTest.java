package org.mingjian.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pack is read whole or refused with each line and its reason. */
class PackReaderTest {

    private String toronto = "";

    @BeforeEach
    void readTheExample() throws IOException {
        toronto = Files.readString(Shipped.DIRECTORY.resolve("CA-ON-Toronto/toronto-example-1.yaml"));
    }

    @Test
    void tellsWhatAPackSaysOfItself() {
        Pack pack = PackReader.read("example", toronto);

        assertThat(pack.header().kind()).isEqualTo(PackKind.CREDIT_STANDING);
        assertThat(pack.header().name()).isEqualTo("toronto-example 1");
        assertThat(pack.header().jurisdiction()).isEqualTo("CA-ON-Toronto");
        assertThat(pack.header().validTo()).isNull();
        assertThat(pack.sha256()).isEqualTo(PackReader.sha256(toronto)).matches("[0-9a-f]{64}");
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: credit-standing      | kind: horoscope              | line 2, /kind",
                "kind: credit-standing      | kind: violations             | line 2, /: required property 'amountsIn'",
                "kind: credit-standing      | # none                       | line 3, /: required property 'kind'",
                "basePoints: 100            | basePoint: 100               | line 13, /basePoint:",
                "basePoints: 100            | basePoints: lots             | line 13, /basePoints:",
                "validFrom: \"2001-01-01\"  | validFrom: \"2001-02-30\"    | a day that no calendar has",
                "validFrom: \"2001-01-01\"  | validFrom: \"1820-01-01\"    | line 10, /validFrom:",
                "validTo: null              | validTo: \"2000-12-31\"      | line 11, /validTo: lies before validFrom",
                "- {grade: D, from: 0}      | - {grade: D, from: 5}        | line 18, /bands/3: the last must begin at 0",
                "- {grade: B, from: 75}     | - {grade: B, from: 95}       | line 16, /bands/1: B must begin below A",
                "- {grade: A, from: 90}     | - {grade: A, from: 101}      | line 15, /bands/0: A begins above the base points",
                "id: T-GENERAL              | id: T-SERIOUS                | the id T-SERIOUS is there twice",
                "OPEN: NOT_YET              | OPEN: NEVER                  | /finality/counts/OPEN:",
                "severity: [GENERAL]        | severity: [GRAVE]            | /deductions/1/when/severity/0:",
                "example: true              | example: [true               | line",
                "version: \"1\"             | version: \"1\"~version: \"2\" | line 5: Duplicate",
                "expires: {years: 1}~    catalogue: | expires: {years: 1}~    because: | /deductions/2/because:"
            })
    void refusesAnUnfitPackWithFileLineAndReason(String was, String is, String reason) {
        assertThat(toronto).contains(was.replace('~', '\n'));
        String broken = toronto.replace(was.replace('~', '\n'), is.replace('~', '\n'));

        assertThatThrownBy(() -> PackReader.read("example.yaml", broken))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("example.yaml")
                .hasMessageContaining(reason);
    }

    @Test
    void refusesARuleWithoutABasis() {
        String broken = toronto.replaceFirst("    basis: .*\n    sureness", "    sureness");

        assertThatThrownBy(() -> PackReader.read("example.yaml", broken))
                .hasMessageContaining("/deductions/0: ")
                .hasMessageContaining("basis");
    }

    @Test
    void refusesAnUnsureRuleWithoutAWarning() {
        String broken = toronto.replaceFirst("    warning: Example value\\.\n", "");

        assertThatThrownBy(() -> PackReader.read("example.yaml", broken))
                .hasMessageContaining("/deductions/0: ")
                .hasMessageContaining("warning");
    }

    @Test
    void givesEveryReasonAtOnce() {
        String broken = toronto.replace("basePoints: 100", "basePoints: 0").replace("termMonths: 1", "termMonths: -1");

        assertThatThrownBy(() -> PackReader.read("example.yaml", broken))
                .isInstanceOfSatisfying(
                        PackException.class, e -> assertThat(e.reasons()).hasSize(2));
    }

    @ParameterizedTest
    @CsvSource({"''", "# nothing", "- a list", "a text"})
    void refusesWhatIsNoMapping(String text) {
        assertThatThrownBy(() -> PackReader.read("empty.yaml", text)).isInstanceOf(PackException.class);
    }
}
