package org.mingjian.log.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrelationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tender-2026:7",
                "import.42",
                "a",
                "batch-2026112210",
                "019d5c1e-7a0b-7c4f-8e21-123456789012",
                "3F2504E0-4F89-41D3-9A0C-030512345678"
            })
    void takesWhatNamesARequest(String id) {
        assertThat(Correlation.isOne(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X",
                "440524188001010014",
                "id-440524188001010014",
                "id.11010519491231002x",
                "110105491231002",
                "13812345678",
                "tel:+13812345678",
                "tel:13812345678",
                "8613812345678-a",
                "00000000-0000-0000-0000-013812345678"
            })
    void takesNoNumberOfAPerson(String number) {
        assertThat(Correlation.isOne(number)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "62345678", "1_2", "two words", "赵六", "a\nb"})
    void takesNeitherDigitsAloneNorWhatHasOtherCharacters(String text) {
        assertThat(Correlation.isOne(text)).isFalse();
    }
}
