package org.mingjian.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjian.query.projection.StoreUnavailableException;
import org.mingjian.query.projection.ViewVersion;

class RefreshPaceTest {

    private static final ViewVersion VIEW = new ViewVersion("one", 1);

    private final List<Duration> asked = new ArrayList<>();
    private boolean away;
    private final RefreshPace pace = new RefreshPace((version, interval) -> {
        if (away) {
            throw new StoreUnavailableException("away", null);
        }
        asked.add(interval);
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
    void asksAgainWhenSomebodyElseMayHaveSetIt() {
        pace.follow(VIEW, false);
        pace.forget();
        pace.follow(VIEW, false);

        assertThat(asked).containsExactly(RefreshPace.CURRENT, RefreshPace.CURRENT);
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
