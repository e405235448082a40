package org.mingjian.command.shared.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import mingjian.shared.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.command.shared.Rejection;

class DataPoliciesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, ",
        "440524188001010014, ",
        "110105194912310021, resident-id-check-digit",
        "11010519491331002X, resident-id-birth-date",
        "110105202703010020, resident-id-birth-date",
        "1101051949123100, resident-id-malformed",
        "11010519491231002x, resident-id-malformed"
    })
    void judgesResidentNumbers(String number, String code) {
        assertThat(ResidentIdPolicy.judge(number, TODAY).map(Rejection::code).orElse(null))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "CN-41, true",
        "CN-4101, true",
        "CN-410100, true",
        "CN-411, false",
        "CN-, false",
        "CN-4101001, false",
        "CN-91, false",
        "cn-41, false",
        "41, false",
        "' CN-41', false",
        "CA-ON-Toronto, true",
        "CA-ON, false",
        "CA-ON-toronto, false",
        "US-CA, true",
        "US-California, false",
        "FR-75, false"
    })
    void judgesJurisdictions(String jurisdiction, boolean good) {
        assertThat(JurisdictionPolicy.judge(jurisdiction).isEmpty()).isEqualTo(good);
    }

    @ParameterizedTest
    @CsvSource({"1949-01-01, true", "1948-12-31, false", "2026-03-01, true"})
    void refusesDaysBefore1949(LocalDate day, boolean good) {
        assertThat(EarliestDayPolicy.judge(day).isEmpty()).isEqualTo(good);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01, true", "2026-03-02, false", ", true"})
    void refusesDaysToCome(LocalDate day, boolean good) {
        assertThat(NotInFuturePolicy.judge("decidedOn", day, TODAY).isEmpty()).isEqualTo(good);
    }

    @ParameterizedTest
    @CsvSource({"0, CNY, ", "31500, CAD, ", "-1, CNY, amount-negative", "1, RMB, currency-unknown"})
    void judgesMoney(long amount, String currency, String code) {
        assertThat(MoneyPolicy.judge(new Money(amount, currency))
                        .map(Rejection::code)
                        .orElse(null))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "CN-410100, Asia/Shanghai",
        "CA-ON-Toronto, America/Toronto",
        "CA-BC-Vancouver, America/Vancouver",
        "US-NY, America/New_York",
        "XX, Asia/Shanghai"
    })
    void countsDaysWhereTheAuthorityIs(String jurisdiction, String zone) {
        assertThat(Zones.of(jurisdiction).getId()).isEqualTo(zone);
    }
}
