package org.mingjian.command.shared.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fines by amount, by multiple, and by either. In 分. */
class FineBandTest {

    @Test
    void isAnAmountWhateverTheGains() {
        FineBand band = new FineBand(new FineBand.Range(50_000, 500_000), null);

        assertThat(band.floor(9_999_999)).isEqualTo(50_000);
        assertThat(band.ceiling(0)).isEqualTo(500_000);
        assertThat(band.flat()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, 5000000, 20000000", "999999, 5000000, 20000000", "1000001, 5000005, 20000020"})
    void countsSmallGainsAsTheFloor(long gains, long floor, long ceiling) {
        FineBand band = new FineBand(null, new Times(5, 20, 1_000_000, 0));

        assertThat(band.floor(gains)).isEqualTo(floor);
        assertThat(band.ceiling(gains)).isEqualTo(ceiling);
        assertThat(band.flat()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"499999, 500000, 2000000", "500000, 1500000, 2500000"})
    void changesFromAmountToMultipleWhereTheRuleSaysSo(long gains, long floor, long ceiling) {
        FineBand band = new FineBand(new FineBand.Range(500_000, 2_000_000), new Times(3, 5, 0, 500_000));

        assertThat(band.floor(gains)).isEqualTo(floor);
        assertThat(band.ceiling(gains)).isEqualTo(ceiling);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 5000000", "1000000, 500000, 10000000"})
    void takesEitherWhereTheRuleDoesNotSay(long gains, long floor, long ceiling) {
        FineBand band = new FineBand(new FineBand.Range(500_000, 5_000_000), new Times(2, 10, 0, 0));

        assertThat(band.floor(gains)).isEqualTo(floor);
        assertThat(band.ceiling(gains)).isEqualTo(ceiling);
    }
}
