package org.mingjian.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused of a pack because of what it is about. */
class KindsTest {

    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "to: \"2026-02-23\"}        | to: \"2026-02-13\"}       | line 17, /holidays/1: does not run",
                "from: \"2026-02-15\"       | from: \"2026-01-03\"      | line 17, /holidays/1: 2026-01-03 is a holiday twice",
                "\"2026-02-28\"             | \"2026-02-27\"            | line 23, /worked/2: 2026-02-27 is no Saturday",
                "\"2026-02-28\"             | \"2025-02-22\"            | line 23, /worked/2: 2025-02-22 is no Saturday",
                "validTo: \"2026-12-31\"    | validTo: \"2026-11-30\"   | not with validTo the whole of the year 2026",
                "version: \"2026\"          | version: \"2027\"         | the whole of the year 2027",
                "id: SPRING                 | id: NEW-YEAR              | the id NEW-YEAR is there twice",
                "sureness: SURE             | sureness: LIKELY          | required property 'warning'"
            })
    void refusesAnUnfitYear(String was, String is, String reason) throws IOException {
        refuses("CN/working-days-2026.yaml", was, is, reason);
    }

    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "when: {}                   | when: {summary: false}    | /classes/3: the last must be for every decision",
                "when: {class: [GENERAL]}   | when: {class: [MINOR]}    | /publicity: has no rule for every decision of the class GENERAL",
                "when: {class: [SERIOUS]}   | when: {class: [SERIOUS], summary: false} | of the class SERIOUS",
                "minMonths: 3               | minMonths: 13             | /publicity/1/minMonths: lies above maxMonths",
                "maxMonths: 36              | atMost: 36                | /publicity/2/atMost:",
                "published: YES             | published: NEVER          | /publicity/1",
                "id: R36-GENERAL            | id: R36-SERIOUS           | the id R36-SERIOUS is there twice",
                "step: DECIDE               | step: THINK               | /terms/2/step:",
                "class: [MINOR]             | klass: [MINOR]            | /publicity/0/when/klass:"
            })
    void refusesUnfitRulesOfRepair(String was, String is, String reason) throws IOException {
        refuses("CN/credit-repair-2025.yaml", was, is, reason);
    }

    private static void refuses(String file, String was, String is, String reason) throws IOException {
        String text = Files.readString(Shipped.DIRECTORY.resolve(file));
        assertThat(text).contains(was);

        assertThatThrownBy(() -> PackReader.read(file, text.replace(was, is)))
                .isInstanceOf(PackException.class)
                .hasMessageContaining(file)
                .hasMessageContaining(reason);
    }
}
