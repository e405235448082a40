package org.mingjian.query.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjian.log.EventLog;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.rest.CatchUp;

class EngineCatchUpTest {
    private static final ViewVersion ONE = new ViewVersion("one", 1);
    private static final ViewVersion OTHER = new ViewVersion("other", 3);

    private final Map<String, Long> reached = new ConcurrentHashMap<>();
    private final Moving projections = new Moving();

    /** Each look finds the views one event further on. */
    private final class Moving implements Projections {
        private boolean move = true;
        private boolean lost;
        private int woken;

        @Override
        public Set<String> views() {
            return reached.keySet();
        }

        @Override
        public ViewVersion serving(String view) {
            throw new UnsupportedOperationException();
        }

        @Override
        public @Nullable TrackingToken reached(ViewVersion version) {
            String view = version.view();
            if (lost) {
                throw new UnableToClaimTokenException("gone");
            }
            Long at = reached.get(view);
            if (move) {
                reached.merge(view, 1L, Long::sum);
            }
            return at == null ? null : new GlobalSequenceTrackingToken(at);
        }

        @Override
        public void wake() {
            woken++;
        }
    }

    /** Knows one event, at position 20. */
    private static final class OneEvent implements EventLog {
        @Override
        public EventStorageEngine engine() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant settledInstant() {
            return Instant.EPOCH;
        }

        @Override
        public Optional<TrackingToken> positionOf(String stream, long revision) {
            return stream.equals("Subject-a") && revision == 3
                    ? Optional.of(new GlobalSequenceTrackingToken(20))
                    : Optional.empty();
        }

        @Override
        public String describe(@Nullable TrackingToken token) {
            return token == null ? "0" : Long.toString(token.position().orElseThrow());
        }

        @Override
        public TrackingToken position(String described) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {}
    }

    private CatchUp catchUp(Duration patience) {
        return new EngineCatchUp(new OneEvent(), projections, patience);
    }

    @Test
    void waitsUntilAllViewsHoldTheEvent() {
        reached.put("one", 20L);
        reached.put("other", 17L);

        CatchUp.Result result = catchUp(Duration.ofSeconds(30)).await("Subject-a", 3, List.of(ONE, OTHER));

        assertThat(result).isEqualTo(new CatchUp.Result.Reached());
        assertThat(reached.get("other")).isGreaterThanOrEqualTo(20L);
        assertThat(projections.woken).isEqualTo(1);
    }

    @Test
    void saysWhichViewIsBehindWhenPatienceEnds() {
        projections.move = false;
        reached.put("one", 20L);
        reached.put("other", 17L);

        CatchUp.Result result = catchUp(Duration.ofMillis(20)).await("Subject-a", 3, List.of(ONE, OTHER));

        assertThat(result).isEqualTo(new CatchUp.Result.Behind("other", "17", 3));
    }

    @Test
    void takesAViewWhosePositionIsGoneForOneAtTheBeginning() {
        projections.lost = true;

        CatchUp.Result result = catchUp(Duration.ofMillis(20)).await("Subject-a", 3, List.of(ONE));

        assertThat(result).isEqualTo(new CatchUp.Result.Behind("one", "0", 20));
    }

    @Test
    void doesNotWaitForWhatTheLogDoesNotHave() {
        assertThat(catchUp(Duration.ofSeconds(30)).await("Subject-a", 4, List.of(ONE)))
                .isEqualTo(new CatchUp.Result.NoSuchEvent());
    }
}
