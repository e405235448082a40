package org.mingjian.query.projection.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FairShareTest {

    @Test
    void isEverythingForOneAlone() {
        assertThat(FairShare.of(4, 64, List.of(64))).isEqualTo(4);
    }

    @Test
    void isAsManyAsLeaveNoneOver() {
        assertThat(FairShare.of(4, 64, List.of(64, 64))).isEqualTo(2);
        assertThat(FairShare.of(4, 64, List.of(64, 64, 64))).isEqualTo(2);
        assertThat(FairShare.of(5, 64, List.of(64, 64))).isEqualTo(3);
        assertThat(FairShare.of(2, 64, List.of(64, 64, 64))).isEqualTo(1);
    }

    @Test
    void growsWithWhatOthersDoNotTake() {
        assertThat(FairShare.of(8, 64, List.of(64, 1, 0))).isEqualTo(7);
        assertThat(FairShare.of(8, 1, List.of(64, 1, 0))).isEqualTo(1);
    }

    @Test
    void isTheOwnLimitWhereAllTogetherLeaveSomeOver() {
        assertThat(FairShare.of(8, 3, List.of(3, 2))).isEqualTo(3);
        assertThat(FairShare.of(8, 0, List.of(0))).isZero();
    }
}
