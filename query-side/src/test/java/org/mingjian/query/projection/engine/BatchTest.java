package org.mingjian.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BatchTest {

    @Test
    void isSharedOutInPartsThatLeaveNothingOutAndKeepTheOrder() {
        Map<String, List<KeyedEvent>> pending = new LinkedHashMap<>();
        List.of("a", "b", "c", "d", "e").forEach(key -> pending.put(key, List.of()));

        var shares = new Batch(pending, Map.of()).shares(2);

        assertThat(shares)
                .extracting(share -> List.copyOf(share.keySet()))
                .containsExactly(List.of("a", "b"), List.of("c", "d"), List.of("e"));
    }

    @Test
    void isOneShareWhenItIsSmall() {
        Batch batch = new Batch(Map.of("a", List.of()), Map.of());

        assertThat(batch.shares(1)).containsExactly(batch.pending());
    }
}
