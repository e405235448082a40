package org.mingjian.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.projection.StoreUnavailableException;
import org.mingjian.query.projection.ViewIndices;
import org.mingjian.query.projection.ViewVersion;

class RefreshPaceTest {

    private static final ViewVersion VIEW = new ViewVersion("one", 1);

    private final List<Duration> asked = new ArrayList<>();
    private boolean away;
    private final RefreshPace pace = new RefreshPace(new ViewIndices() {
        @Override
        public Prepared prepare(Fold<?> fold, Consumer<ViewVersion> beforeMaking) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void refreshEvery(ViewVersion version, Duration interval) {
            if (away) {
                throw new StoreUnavailableException("away", null);
            }
            asked.add(interval);
        }
    });

    @Test
    void setsBackAtFirstWhatADeadNodeLeft() {
        pace.follow(VIEW, false);

        assertThat(asked).containsExactly(RefreshPace.CURRENT);
    }

    @Test
    void asksOnlyWhenSomethingChanges() {
        pace.follow(VIEW, true);
        pace.follow(VIEW, true);
        pace.follow(VIEW, false);
        pace.follow(VIEW, false);

        assertThat(asked).containsExactly(RefreshPace.BEHIND, RefreshPace.CURRENT);
    }

    @Test
    void asksAgainWhatTheStoreDidNotHear() {
        away = true;
        assertThatThrownBy(() -> pace.follow(VIEW, true)).isInstanceOf(StoreUnavailableException.class);
        away = false;

        pace.follow(VIEW, true);

        assertThat(asked).containsExactly(RefreshPace.BEHIND);
    }
}
