package org.mingjian.query.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.query.credit.RulePack;
import org.mingjian.query.credit.Sureness;
import org.mingjian.query.support.Packs;

class RuleDirectoryTest {
    @TempDir
    Path directory = Path.of("");

    private String toronto = "";

    @BeforeEach
    void copySchemaAndExample() throws IOException {
        Files.copy(Packs.DIRECTORY.resolve("rule-pack.schema.json"), directory.resolve("rule-pack.schema.json"));
        toronto = Files.readString(Packs.DIRECTORY.resolve("toronto-example.yaml"));
    }

    @Test
    void readsThePacksShipped() {
        assertThat(Packs.SHIPPED.packs())
                .extracting(RulePack::id)
                .containsExactly("henan-health-credit", "toronto-example");
        assertThat(Packs.SHIPPED.packs())
                .allSatisfy(pack -> assertThat(pack.sha256()).matches("[0-9a-f]{64}"));
        assertThat(Packs.SHIPPED.packs().get(1).example()).isTrue();
    }

    @Test
    void warnsOfEveryRuleThatIsNotSure() {
        assertThat(Packs.SHIPPED.packs())
                .flatExtracting(RulePack::deductions)
                .filteredOn(rule -> rule.sureness() != Sureness.SURE)
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.warning()).isNotBlank());
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "basePoints: 100            | basePoint: 100               | basePoint",
                "basePoints: 100            | basePoints: lots             | basePoints",
                "validFrom: \"2001-01-01\"  | validFrom: \"2001-02-30\"    | a day that no calendar has",
                "validFrom: \"2001-01-01\"  | validFrom: \"1820-01-01\"    | validFrom",
                "- {grade: D, from: 0}      | - {grade: D, from: 5}        | must begin at 0",
                "- {grade: B, from: 75}     | - {grade: B, from: 95}       | B must begin below A",
                "id: T-GENERAL              | id: T-SERIOUS                | the id T-SERIOUS is there twice",
                "OPEN: NOT_YET              | OPEN: NEVER                  | counts",
                "severity: [GENERAL]        | severity: [GRAVE]            | severity",
                "example: true              | example: [true               | line",
                "version: \"1\"             | version: \"1\"\\nversion: \"2\" | Duplicate",
            })
    void refusesAnUnfitPackWithItsFileAndReason(String original, String wrong, String reason) throws IOException {
        assertThat(toronto).contains(original);
        write("toronto-example.yaml", toronto.replace(original, wrong.replace("\\n", "\n")));

        assertThatThrownBy(() -> RuleDirectory.read(directory))
                .isInstanceOf(RulePackException.class)
                .hasMessageContaining("toronto-example.yaml")
                .hasMessageContaining(reason);
    }

    @Test
    void refusesARuleWithoutABasisAndAnUnsureOneWithoutAWarning() throws IOException {
        write("a.yaml", toronto.replaceFirst("    warning: Example value\\.\n", ""));
        assertThatThrownBy(() -> RuleDirectory.read(directory)).hasMessageContaining("warning");

        write("a.yaml", toronto.replaceFirst("    sureness: UNSURE\n    warning", "    warning"));
        assertThatThrownBy(() -> RuleDirectory.read(directory)).hasMessageContaining("sureness");
    }

    @Test
    void refusesTwoPacksThatHoldAtOnePlaceOnOneDayAndNamesBoth() throws IOException {
        write("a.yaml", toronto);
        write("b.yaml", toronto.replace("id: toronto-example", "id: toronto-other"));

        assertThatThrownBy(() -> RuleDirectory.read(directory))
                .hasMessageContaining("toronto-example 1")
                .hasMessageContaining("toronto-other 1");
    }

    @Test
    void takesASuccessorThatBeginsTheDayAfter() throws IOException {
        write("a.yaml", toronto.replace("validTo: null", "validTo: \"2025-12-31\""));
        write(
                "b.yaml",
                toronto.replace("\"2001-01-01\"", "\"2026-01-01\"").replace("version: \"1\"", "version: \"2\""));

        assertThat(RuleDirectory.read(directory).packs()).hasSize(2);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(directory.resolve(file), text);
    }
}
