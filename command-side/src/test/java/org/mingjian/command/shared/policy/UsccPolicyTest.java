package org.mingjian.command.shared.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.command.shared.Rejection;

class UsccPolicyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350200MA2YJ1XR9G",
                "91440101MA5CJQ4N59",
                "914403001922038216",
                "9144030071526726XG",
                "123502001549897397",
                "11230500001755309F"
            })
    void acceptsCodesInUse(String key) {
        assertThat(UsccPolicy.judge(key, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "9.14E+17, uscc-spoiled-by-spreadsheet",
        "9.14403E+17, uscc-spoiled-by-spreadsheet",
        "914403001922038000, uscc-spoiled-by-spreadsheet",
        "914403001922038216.0, uscc-spoiled-by-spreadsheet",
        "91440300192203821, uscc-malformed",
        "9144030O1922038216, uscc-malformed",
        "91440300192203821I, uscc-malformed",
        "99440300192203821X, uscc-department-unknown",
        "19440300192203821X, uscc-check-digit",
        "91350203M0001QAY9B, uscc-check-digit",
        "914403001922038226, uscc-organisation-check-digit"
    })
    void refusesCodesThatFail(String key, String code) {
        assertThat(UsccPolicy.judge(key, null)).map(Rejection::code).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"91350203M0001QAY9B, ", "9.14E+17, uscc-spoiled-by-spreadsheet", "12, uscc-malformed"})
    void acceptsAFailedDigitOnEvidenceAndNothingElse(String key, String code) {
        assertThat(UsccPolicy.judge(key, "营业执照原件").map(Rejection::code).orElse(null))
                .isEqualTo(code);
    }
}
