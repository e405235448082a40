package org.mingjian.command.shared.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.command.shared.Rejection;

/** 个人信息保护法 art 6: what a text must not hold, and what only looks like it. */
class PersonalNumberPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, true",
        "11010519491231002x, true",
        "440524188001010014, true",
        "当事人身份证号440524188001010014, true",
        "case-440524188001010014, true",
        "440524188001010015, false",
        "123502001549897397, false",
        "9114030440524188001010014, false",
        "商卫罚〔2026〕1号, false",
        "a, false"
    })
    void findsResidentNumbers(String text, boolean held) {
        assertThat(PersonalNumberPolicy.judge("data.actId", text).isPresent()).isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource("440524188001010014")
    void neverRepeatsTheNumber(String text) {
        Rejection rejection = PersonalNumberPolicy.judge("data.actId", text).orElseThrow();

        assertThat(rejection.code()).isEqualTo("personal-number-in-key");
        assertThat(rejection.facts()).containsOnlyKeys("field").doesNotContainValue(text);
    }
}
