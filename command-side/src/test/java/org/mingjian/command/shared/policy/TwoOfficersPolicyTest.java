package org.mingjian.command.shared.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 行政处罚法 art 42. */
class TwoOfficersPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "CN, a b, true",
        "CN-41, a b c, true",
        "CN-41, a, false",
        "CN-410100, a a, false",
        "CN-41, a a b, false",
        "CA-ON-Toronto, a, true",
        "US-NY, a a, true"
    })
    void asksForTwoOfficersInChina(String jurisdiction, String officers, boolean enough) {
        assertThat(TwoOfficersPolicy.judge(jurisdiction, List.of(officers.split(" ")))
                        .isEmpty())
                .isEqualTo(enough);
    }
}
