package org.mingjian.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamNameTest {

    @Test
    void composesTheNameForAKeyOfAScheme() {
        StreamName name = StreamName.of("Subject", "uscc", "91410100MA44AAAA1X");

        assertThat(name).hasToString("Subject-uscc.91410100MA44AAAA1X");
        assertThat(name.scheme()).contains("uscc");
        assertThat(name.key()).isEqualTo("91410100MA44AAAA1X");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10225", "A-1/2", "豫卫〔2024〕54号", "a.b~c", "~41", "a b\n", "~"})
    void givesBackAnyKeyThatItEscaped(String key) {
        StreamName name = StreamName.of("PenaltyCase", "docno", key);

        assertThat(StreamName.parse(name.toString()).key()).isEqualTo(key);
        assertThat(name.toString()).matches("PenaltyCase-docno\\.[A-Za-z0-9._~]+");
    }

    @Test
    void readsAGeneratedId() {
        StreamName name = StreamName.parse("PenaltyCase-01JDQ3");

        assertThat(name.aggregate()).isEqualTo("PenaltyCase");
        assertThat(name.scheme()).isEmpty();
        assertThat(name.key()).isEqualTo("01JDQ3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Subject", "Subject-", "subject-a", "Subject-a b", "Subject-a-b", "Subject-é"})
    void refusesWhatIsNoName(String name) {
        assertThatThrownBy(() -> StreamName.parse(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesANameThatIsTooLong() {
        assertThatThrownBy(() -> StreamName.of("Subject", "uscc", "9".repeat(200)))
                .hasMessageContaining("at most 200");
    }

    @Test
    void refusesAKeyOfNothingOrOfNoScheme() {
        assertThatThrownBy(() -> StreamName.of("Subject", "uscc", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StreamName.of("Subject", "US.CC", "1")).isInstanceOf(IllegalArgumentException.class);
    }
}
