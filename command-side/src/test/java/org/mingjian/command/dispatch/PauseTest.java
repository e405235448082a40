package org.mingjian.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** Those who lost at the same moment do not meet again at the same moment. */
class PauseTest {

    private static final Duration FIRST = Duration.ofMillis(5);
    private static final long MOST = Duration.ofMillis(500).toNanos();

    @Property
    void liesBetweenHalfOfWhatItHasGrownToAndAllOfIt(
            @ForAll @IntRange(min = 1, max = Dispatcher.ATTEMPTS) int attempt,
            @ForAll @LongRange(min = 1, max = 1_000) long firstMillis,
            @ForAll long seed) {
        long longest = Math.min(MOST, Duration.ofMillis(firstMillis).toNanos() * (1L << (attempt - 1)));

        assertThat(Pause.nanos(Duration.ofMillis(firstMillis), attempt, new Random(seed)))
                .isBetween(longest / 2, longest);
    }

    @Test
    void isSeldomTheSameForTwo() {
        Random chance = new Random(7);
        Set<Long> pauses = new HashSet<>();
        for (int loser = 0; loser < 100; loser++) {
            pauses.add(Pause.nanos(FIRST, 1, chance));
        }

        assertThat(pauses).hasSizeGreaterThan(90);
    }
}
