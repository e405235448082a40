package org.mingjian.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingjian.query.projection.Versioned;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.deadletters.Change;
import org.mingjian.query.projection.deadletters.DeadLetterStore;
import org.mingjian.query.projection.deadletters.Header;
import org.mingjian.query.projection.deadletters.Sequence;
import org.mingjian.query.storage.memory.InMemoryDeadLetters;
import org.mingjian.query.storage.memory.InMemoryViewStore;

/** However many sequences wait, few are in memory at once. */
class SegmentLettersTest {
    private static final ViewVersion VERSION = new ViewVersion("toy", 1);
    private static final int KEYS = 200;

    private final ToyLog log = new ToyLog();
    private final Measured store = new Measured();
    private final SegmentLetters letters =
            new SegmentLetters(VERSION, key -> true, ToyParts.of(log, new InMemoryViewStore(), store));

    /** Remembers the most that was ever asked for together. */
    private static final class Measured implements DeadLetterStore {
        private final InMemoryDeadLetters letters = new InMemoryDeadLetters();
        private int most;

        @Override
        public Map<String, Versioned<Sequence>> load(ViewVersion version, Collection<String> keys) {
            most = Math.max(most, keys.size());
            return letters.load(version, keys);
        }

        @Override
        public Set<String> save(ViewVersion version, List<Change> changes) {
            most = Math.max(most, changes.size());
            return letters.save(version, changes);
        }

        @Override
        public List<Header> headers() {
            return letters.headers();
        }

        @Override
        public void clear(ViewVersion version) {
            letters.clear(version);
        }
    }

    private Map<String, Stuck> stuck() {
        Map<String, Stuck> stuck = new LinkedHashMap<>();
        for (int i = 0; i < KEYS; i++) {
            log.append("Stream-" + i, "key-" + i);
        }
        for (Delivery delivery : log.open(null).next(KEYS)) {
            String key = delivery.metadata().getOrDefault("keys", "");
            stuck.put(
                    key,
                    new Stuck(
                            List.of(new KeyedEvent(delivery, Set.of(key), null)),
                            new IllegalArgumentException("poison")));
        }
        return stuck;
    }

    @Test
    void parksAFloodAFewAtATime() {
        letters.park(stuck());

        assertThat(store.headers()).hasSize(KEYS);
        assertThat(store.most).isLessThanOrEqualTo(SegmentLetters.AT_ONCE);
    }

    @Test
    void learnsWhatWaitsAFewAtATime() {
        letters.park(stuck());
        store.most = 0;

        letters.open();

        assertThat(letters.holds("key-0")).isTrue();
        assertThat(letters.holds("key-" + (KEYS - 1))).isTrue();
        assertThat(store.most).isPositive().isLessThanOrEqualTo(SegmentLetters.AT_ONCE);
    }
}
