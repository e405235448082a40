package org.mingjian.query.storage.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjian.query.projection.Versioned;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.ViewWrite;

class RecentViewsTest {

    private static final ViewVersion VIEW = new ViewVersion("sample", 1);
    private static final Versioned.Mark MARK = new Versioned.Mark(7, 1);

    private final RecentViews recent = new RecentViews(1_000_000);

    @Test
    void remembersWhatWasWrittenWithItsMark() {
        remember(VIEW, "a", "view");

        assertThat(recent.of(VIEW, List.of("a", "b"), String.class))
                .containsOnlyKeys("a")
                .containsValue(new Versioned<>("view", MARK));
    }

    @Test
    void keepsVersionsOfAViewApart() {
        remember(VIEW, "a", "view");

        assertThat(recent.of(new ViewVersion("sample", 2), List.of("a"), String.class))
                .isEmpty();
    }

    @Test
    void forgetsAKeyOrAView() {
        remember(VIEW, "a", "view");
        remember(VIEW, "b", "view");
        remember(new ViewVersion("other", 1), "a", "view");

        recent.forget(VIEW, "a");
        assertThat(recent.of(VIEW, List.of("a", "b"), String.class)).containsOnlyKeys("b");

        recent.forget(VIEW);
        assertThat(recent.of(VIEW, List.of("a", "b"), String.class)).isEmpty();
        assertThat(recent.of(new ViewVersion("other", 1), List.of("a"), String.class))
                .hasSize(1);
    }

    private void remember(ViewVersion version, String key, String view) {
        recent.remember(version, new ViewWrite<>(key, view, null), MARK, 10);
    }
}
