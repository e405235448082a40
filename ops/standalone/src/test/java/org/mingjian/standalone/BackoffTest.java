package org.mingjian.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final Backoff backoff = new Backoff(now::get);

    @Test
    void waitsLongerEachTimeUpToHalfAMinute() {
        assertThat(Stream.generate(backoff::next).limit(7).map(wait -> wait.toSeconds()))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
    }

    @Test
    void forgetsAPartThatStayedUpForAMinute() {
        Stream.generate(backoff::next).limit(5).forEach(wait -> {});
        backoff.started();
        now.set(Instant.EPOCH.plusSeconds(60));

        assertThat(backoff.next()).hasSeconds(1);
    }
}
