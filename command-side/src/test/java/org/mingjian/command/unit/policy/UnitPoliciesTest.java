package org.mingjian.command.unit.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitPoliciesTest {

    @ParameterizedTest
    @CsvSource({"CN-410100, CN-410100, true", "CN-410100, CN-4101, false", "CN-410100, cn-410100, false"})
    void startsAChangeFromWhatIsOnRecord(String recorded, String stated, boolean good) {
        assertThat(StatedBeforePolicy.judge("fromRegion", recorded, stated).isEmpty())
                .isEqualTo(good);
    }
}
