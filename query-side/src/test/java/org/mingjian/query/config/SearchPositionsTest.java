package org.mingjian.query.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.Test;
import org.mingjian.query.projection.ViewVersion;

class SearchPositionsTest {
    private static final ViewVersion ONE = new ViewVersion("one", 1);

    private final List<ViewVersion> refreshed = new ArrayList<>();
    private long now;
    private final SearchPositions searches = new SearchPositions(refreshed::add, () -> now);

    private static TrackingToken at(long position) {
        return new GlobalSequenceTrackingToken(position);
    }

    @Test
    void refreshesBeforeItStatesAnything() {
        assertThat(searches.of(ONE, at(7))).isEqualTo(at(7));

        assertThat(refreshed).containsExactly(ONE);
    }

    @Test
    void statesWhatWasRefreshedNotWhatIsWritten() {
        searches.of(ONE, at(7));

        assertThat(searches.of(ONE, at(9))).isEqualTo(at(7));

        assertThat(refreshed).hasSize(1);
    }

    @Test
    void refreshesAgainWhereMoreIsWrittenAfterASecond() {
        searches.of(ONE, at(7));
        now += TimeUnit.SECONDS.toNanos(1);

        assertThat(searches.of(ONE, at(9))).isEqualTo(at(9));
        assertThat(refreshed).hasSize(2);

        now += TimeUnit.SECONDS.toNanos(60);
        assertThat(searches.of(ONE, at(9))).isEqualTo(at(9));
        assertThat(refreshed).hasSize(2);
    }

    @Test
    void knowsNothingOfAnotherVersion() {
        ViewVersion two = new ViewVersion("one", 2);
        searches.of(ONE, at(7));

        assertThat(searches.of(two, at(3))).isEqualTo(at(3));

        assertThat(refreshed).containsExactly(ONE, two);
    }

    @Test
    void statesNoMoreThanItWasAskedFor() {
        searches.refresh(ONE, at(9));

        assertThat(searches.of(ONE, at(7))).isEqualTo(at(7));
        assertThat(searches.of(ONE, null)).isNull();
    }

    @Test
    void refreshesAtOnceForWhoeverWaited() {
        searches.of(ONE, at(7));

        assertThat(searches.refresh(ONE, at(8))).isEqualTo(at(8));

        assertThat(searches.of(ONE, at(9))).isEqualTo(at(8));
        assertThat(refreshed).hasSize(2);
    }
}
