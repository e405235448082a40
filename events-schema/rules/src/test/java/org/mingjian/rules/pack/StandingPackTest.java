package org.mingjian.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused of rules of a standing, with file, line and reason. */
class StandingPackTest {

    private static final String FILE = "CN-41/henan-health-credit-1.yaml";
    private String henan = "";

    @BeforeEach
    void readThePack() throws IOException {
        henan = Files.readString(Shipped.DIRECTORY.resolve(FILE));
    }

    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                // a rule without a catalogue item is refused for standings, or one that names none there is
                "points: 40~    expires: {months: 36}~    catalogue: PENALTY | points: 40~    expires: {months: 36} | id: H36-SERIOUS | /deductions/0: required property 'catalogue' not found",
                "catalogue: PENALTY         | catalogue: FINDING          | catalogue: FINDING | /deductions/0/catalogue: the catalogue of the pack has no item FINDING",
                "catalogue: HONOUR          | catalogue: TRAINING         | catalogue: TRAINING | /merits/rules/0/catalogue: the catalogue of the pack has no item TRAINING",
                "'      catalogue: HONOUR~' | ''                          | id: H-HONOUR-PROVINCE | /merits/rules/0: required property 'catalogue' not found",
                // a rule without a basis
                "ceiling: C~    basis: {law: 民营经济促进法, article: 第五十二条, year: 2025} | ceiling: C | id: H-VETO | /vetoes/0: required property 'basis' not found",
                // how points fade
                "expires: {months: 36}      | decays: [{months: 12, points: 20}, {months: 12, points: 0}] | decays: | /deductions/0/decays/1: does not come after",
                "expires: {months: 36}      | decays: [{months: 12, points: 40}, {months: 36, points: 0}] | decays: | /deductions/0/decays/0: leaves no less",
                "expires: {months: 36}      | decays: [{months: 12, points: 20}] | decays: | /deductions/0/decays/0: the last must leave 0",
                "expires: {months: 36}      | decays: [{months: 36, points: 0}]~    expires: {months: 36} | id: H36-SERIOUS | /deductions/0: must be valid to one and only one schema",
                "'    expires: {months: 36}~' | ''                          | id: H36-SERIOUS | /deductions/0: must be valid to one and only one schema",
                "expires: {months: 36}      | decays: [{months: 12, left: 20}] | decays: | /deductions/0/decays/0/left:",
                // corrections
                "atMost: 30                 | atMost: 40                  | atMost: 40 | /deductions/0/corrected/atMost: is not below the points",
                "needs: [ORDER_MET, PERFORMED] | needs: [REGRET]          | needs: [REGRET] | /deductions/0/corrected/needs/0:",
                "needs: [ORDER_MET, PERFORMED] | needs: []                | needs: [] | /deductions/0/corrected/needs:",
                "id: H36-SERIOUS-CORRECTED  | id: H36-SERIOUS             | id: H36-SERIOUS~      needs | the id H36-SERIOUS is there twice",
                // vetoes
                "ceiling: C                 | ceiling: A                  | ceiling: A | /vetoes/0/ceiling: A is the best grade",
                "'  - {grade: C, from: 60}~' | ''                          | ceiling: C | /vetoes/0/ceiling: no band is of the grade C",
                "id: H-VETO-RIGHT-TO-PRACTISE | id: H36-REST              | id: H36-REST~    when: {anyKind: [LICENCE_REVOCATION, CLOSURE | the id H36-REST is there twice",
                // merits
                "cap: 10                    | cap: 4                      | points: 5 | /merits/rules/0/points: lies above the cap",
                "level: [CITY]              | level: [PROVINCE]           | id: H-HONOUR-CITY | /merits/rules/1: never applies: H-HONOUR-PROVINCE before it",
                "level: [CITY]              | level: [VILLAGE]            | level: [VILLAGE] | /merits/rules/1/level/0:",
                // rules that never apply, unknown keys, gravity
                "creditClass: [GENERAL], decidedFrom | creditClass: [SERIOUS], decidedFrom | id: H36-GENERAL | /deductions/1: never applies: H36-SERIOUS before it is for all that it is for",
                "gravity: SERIOUS           | gravity: NOT_STATED         | gravity: NOT_STATED | /deductions/0/gravity:",
                "gravity: SERIOUS           | weight: SERIOUS             | weight: SERIOUS | /deductions/0/weight:",
                "'  title: 全国公共信用信息基础目录~' | ''                     | catalogue: | /catalogue: required property 'title' not found"
            })
    void refusesWithLineAndReason(String was, String is, String at, String reason) {
        assertThat(henan).contains(lines(was));
        String broken = henan.replaceFirst(Pattern.quote(lines(was)), Matcher.quoteReplacement(lines(is)));

        assertThatThrownBy(() -> PackReader.read(FILE, broken))
                .isInstanceOf(PackException.class)
                .hasMessageContaining(FILE)
                .hasMessageContaining("line " + lineOf(broken, lines(at)) + ", ")
                .hasMessageContaining(reason);
    }

    private static String lines(String text) {
        return text.replace('~', '\n');
    }

    /** The first line that begins with a text, behind its indentation and the dash of a list. */
    private static int lineOf(String text, String begin) {
        String before = text.substring(0, text.indexOf(begin));
        return (int) before.chars().filter(c -> c == '\n').count() + 1;
    }

    @Test
    void takesStepsInThePlaceOfATerm() {
        String steps = henan.replaceFirst(
                "expires: \\{months: 36}", "decays: [{months: 12, points: 20}, {months: 36, points: 0}]");

        assertThatCode(() -> PackReader.read(FILE, steps)).doesNotThrowAnyException();
        assertThat(Arrays.asList(steps.split("\n"))).anyMatch(line -> line.contains("decays"));
    }

    @Test
    void takesARuleThatAnotherIsForOnlyInPart() {
        String partly = henan.replaceFirst(
                "when: \\{creditClass: \\[GENERAL], decidedFrom",
                "when: {creditClass: [SERIOUS, GENERAL], decidedFrom");

        assertThatCode(() -> PackReader.read(FILE, partly)).doesNotThrowAnyException();
    }
}
