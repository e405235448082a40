package org.mingjian.command.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.command.shared.rules.Sureness;
import org.mingjian.command.shared.rules.ViolationRule;
import org.mingjian.command.shared.rules.ViolationRules;
import org.mingjian.rules.pack.PackException;
import org.mingjian.rules.pack.PackReader;

/** The rules that come with the program are fit for use, and a broken file is refused with line and reason. */
class ViolationFileTest {

    private static final Path FILE = Path.of("../ops/rules/CN/violations-1.yaml");

    @Test
    void holdsEachOfTheStartingRules() {
        assertThat(ViolationFile.read(FILE).all())
                .extracting(ViolationRule::id)
                .containsAll(IntStream.rangeClosed(1, 33)
                        .mapToObj("V%02d"::formatted)
                        .toList());
    }

    @Test
    void saysWhatIsNotSettled() {
        assertThat(ViolationFile.read(FILE).all())
                .allSatisfy(rule -> assertThat(rule.sureness() == Sureness.UNSURE && rule.comment() == null)
                        .as(rule.id())
                        .isFalse());
    }

    @ParameterizedTest
    @CsvSource({
        "V01, 2025-01-19, 1, 2025-01-20, 2",
        "V06, 2025-08-31, 1, 2025-09-01, 2",
        "V18, 2022-04-30, 1, 2022-05-01, 2",
        "V19, 2022-04-30, 1, 2022-05-01, 2"
    })
    void datesItsPairs(String id, LocalDate last, String before, LocalDate first, String after) {
        ViolationRules rules = ViolationFile.read(FILE);

        assertThat(rules.inForce(id, last)).map(ViolationRule::version).contains(before);
        assertThat(rules.inForce(id, first)).map(ViolationRule::version).contains(after);
    }

    @ParameterizedTest
    @CsvSource({"V01, 2, 公共场所卫生管理条例 公共场所卫生管理条例实施细则", "V06, 1, 传染病防治法", "V06, 2, 传染病防治法", "V24, 1, 职业病防治法"})
    void namesTheLawsThatAnOrganNeedsAPowerUnder(String id, String version, String laws) {
        assertThat(ViolationFile.read(FILE).find(id, version).orElseThrow().laws())
                .containsExactlyInAnyOrder(laws.split(" "));
    }

    @Test
    void namesEachLawWithoutItsArticles() {
        assertThat(ViolationFile.read(FILE).all())
                .flatExtracting(ViolationRule::laws)
                .allSatisfy(
                        law -> assertThat(law).doesNotContain("条第", "（", "）").doesNotEndWith("条"));
    }

    @Test
    void knowsNoRuleBeforeItsFirstDay() {
        assertThat(ViolationFile.read(FILE).inForce("V05", LocalDate.of(2025, 8, 31)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "amountsIn: YUAN | amountsIn: FEN | line 21, /amountsIn",
                "preStep: NONE | preStep: WARN | line 32, /rules/0/preStep",
                "fine: {min: 500, max: 5000} | fine: {min: -1, max: 5000} | line 34, /rules/0/fine/min",
                "fine: {min: 500, max: 5000} | fine: {min: 6000, max: 5000} | a fine begins above its end",
                "fine: {min: 500, max: 5000} | fine: {max: 5000} | line 34, /rules/0/fine",
                "validTo: '2025-01-19' | validTo: '2025-01-20' | V01 versions 1 and 2 are in force on one day",
                "validTo: '2025-01-19' | validTo: '2025-02-30' | a day that no calendar has",
                "overdueLadder: false | overdueLadder: true | overdueLadder and fineOnOverdue come together",
                "sureness: UNSURE | sureness: SURE | line 37, /rules/0/sureness",
                "specialty: public-places | specialty: public-places~    specialty: x | line 26: Duplicate",
                "law: 公共场所卫生管理条例 | law: [a, b | line"
            })
    void refusesABrokenFile(String was, String is, String reason) throws IOException {
        String text = Files.readString(FILE)
                .replaceFirst(
                        "(?s)\\Q" + was.replace("'", "\"") + "\\E",
                        is.replace("'", "\"").replace('~', '\n'));

        assertThatThrownBy(() -> ViolationFile.of(PackReader.read("rules.yaml", text)))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("rules.yaml")
                .hasMessageContaining(reason);
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThatThrownBy(() -> ViolationFile.read(Path.of("none.yaml")))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("none.yaml");
    }
}
