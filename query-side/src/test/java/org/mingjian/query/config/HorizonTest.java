package org.mingjian.query.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjian.log.EventLog;

class HorizonTest {
    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
    private final GrowingLog log = new GrowingLog();
    private final Horizon horizon = new Horizon(log);

    /** A log that is settled up to a moment and ends at a position. */
    private static final class GrowingLog implements EventLog {
        private Instant settled = START;
        private @Nullable Long end;

        @Override
        public EventStorageEngine engine() {
            return new InMemoryEventStorageEngine() {
                @Override
                @SuppressWarnings("NullAway") // null is Axon's word for an empty log
                public TrackingToken createHeadToken() {
                    Long position = end;
                    return position == null ? null : new GlobalSequenceTrackingToken(position);
                }
            };
        }

        @Override
        public Instant settledInstant() {
            return settled;
        }

        @Override
        public Optional<TrackingToken> positionOf(String stream, long revision) {
            return Optional.empty();
        }

        @Override
        public String describe(@Nullable TrackingToken token) {
            return String.valueOf(token);
        }

        @Override
        public TrackingToken position(String described) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {}

        void grow(Instant now, long position) {
            settled = now;
            end = position;
        }
    }

    private static TrackingToken at(long position) {
        return new GlobalSequenceTrackingToken(position);
    }

    private static Instant before(Instant moment) {
        return moment.minusNanos(1_000);
    }

    @Test
    void holdsAllOfAnEmptyLog() {
        horizon.look();

        assertThat(horizon.of(null)).isEqualTo(before(START));
    }

    @Test
    void holdsNothingForCertainBeforeAnEndIsReached() {
        log.grow(START, 5);
        horizon.look();

        assertThat(horizon.of(at(4))).isEqualTo(Instant.EPOCH);
        assertThat(horizon.of(null)).isEqualTo(Instant.EPOCH);
        assertThat(horizon.of(at(5))).isEqualTo(before(START));
    }

    @Test
    void holdsWhatWasSettledWhenTheLogEndedWhereItHasRead() {
        for (int look = 0; look < 10; look++) {
            log.grow(START.plusSeconds(look), look * 10L);
            horizon.look();
        }

        assertThat(horizon.of(at(45))).isEqualTo(before(START.plusSeconds(4)));
        assertThat(horizon.of(at(90))).isEqualTo(before(START.plusSeconds(9)));
        assertThat(horizon.of(at(200))).isEqualTo(before(START.plusSeconds(9)));
    }

    @Test
    void remembersSomeMinutesMoreAndMoreCoarsely() {
        for (int look = 0; look < 5_000; look++) {
            log.grow(START.plusSeconds(look), look);
            horizon.look();
        }

        assertThat(horizon.of(at(4_999))).isEqualTo(before(START.plusSeconds(4_999)));
        assertThat(horizon.of(at(4_900))).isBetween(START.plusSeconds(4_890), START.plusSeconds(4_900));
        assertThat(horizon.of(at(4_500))).isBetween(START.plusSeconds(4_400), START.plusSeconds(4_500));
        assertThat(horizon.of(at(2_000))).isEqualTo(before(START));
    }
}
