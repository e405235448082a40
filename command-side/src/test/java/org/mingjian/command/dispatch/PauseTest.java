package org.mingjian.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Those who lost at the same moment do not meet again at the same moment. */
class PauseTest {

    private static final Duration FIRST = Duration.ofMillis(5);
    private static final int LOSERS = 100;

    @ParameterizedTest
    @CsvSource({"1, 5", "2, 10", "3, 20", "7, 320", "8, 500"})
    void growsAndLiesBetweenHalfOfThatAndAllOfIt(int attempt, long longestMillis) {
        long longest = Duration.ofMillis(longestMillis).toNanos();
        Random chance = new Random(attempt);
        for (int loser = 0; loser < LOSERS; loser++) {
            assertThat(Pause.nanos(FIRST, attempt, chance)).isBetween(longest / 2, longest);
        }
    }

    @Test
    void isSeldomTheSameForTwo() {
        Random chance = new Random(7);
        Set<Long> pauses = new HashSet<>();
        for (int loser = 0; loser < LOSERS; loser++) {
            pauses.add(Pause.nanos(FIRST, 1, chance));
        }

        assertThat(pauses).hasSizeGreaterThan(LOSERS * 9 / 10);
    }
}
