package org.mingjian.importer.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellParsersTest {
    @ParameterizedTest
    @CsvSource({"9.14E+17", "9.1410100000000000E+17", "9e17", "1E2"})
    void refusesAKeyThatASpreadsheetShortened(String text) {
        assertThatThrownBy(() -> CellParsers.uscc().parse(text))
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.code()).isEqualTo("key-in-scientific-notation"))
                .hasMessageContaining("'" + text + "'")
                .hasMessageContaining("spreadsheet");
    }

    @Test
    void takesAUsccByItsFormAndLeavesTheCheckDigitToTheCommandSide() {
        assertThat(CellParsers.uscc().parse("91410100MA45ABCD12")).isEqualTo("91410100MA45ABCD12");
        assertThatThrownBy(() -> CellParsers.uscc().parse("91410100MA45ABCD1")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> CellParsers.uscc().parse("91410100MI45ABCD12")).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"62.5, 6250", "0, 0", "1000, 100000", "315645.50, 31564550"})
    void readsMoneyInTheSmallestUnit(String text, long minor) {
        Money money = (Money) CellParsers.money("CAD").parse(text);

        assertThat(money.amountMinor()).isEqualTo(minor);
        assertThat(money.currency()).isEqualTo("CAD");
    }

    @ParameterizedTest
    @CsvSource({"-1, negative-amount", "1.005, invalid-value", "$5, invalid-value", "1e30, invalid-value"})
    void refusesWhatIsNoAmount(String text, String code) {
        assertThatThrownBy(() -> CellParsers.money("CAD").parse(text))
                .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void readsDatesInTheFormsNamedAndInIsoForm() {
        DateParser dates = new DateParser(List.of("d/M/yyyy", "yyyy年M月d日"));

        assertThat(dates.parse("3/12/2020")).isEqualTo(LocalDate.of(2020, 12, 3));
        assertThat(dates.parse("2020年2月29日")).isEqualTo(LocalDate.of(2020, 2, 29));
        assertThat(dates.parse("2020-02-29")).isEqualTo(LocalDate.of(2020, 2, 29));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-02-29, invalid-date",
        "2021-13-01, invalid-date",
        "yesterday, invalid-date",
        "1948-12-31, date-before-1949"
    })
    void refusesDatesThatAreNone(String text, String code) {
        assertThatThrownBy(() -> new DateParser(List.of("yyyy-MM-dd")).parse(text))
                .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void readsTruthInTheWordsNamed() {
        CellParser truth = CellParsers.truth(List.of("是"), List.of("否"));

        assertThat(truth.parse("是")).isEqualTo(true);
        assertThat(truth.parse("否")).isEqualTo(false);
        assertThatThrownBy(() -> truth.parse("maybe")).isInstanceOf(Refused.class);
    }

    @Test
    void escapesWhatAStreamNameCannotHold() {
        assertThat(StreamTemplate.escape("a-b~c d.e_1晨")).isEqualTo("a~2Db~7Ec~20d.e_1~E6~99~A8");
    }
}
