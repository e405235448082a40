package org.mingjian.query.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingjian.query.projection.Versioned;
import org.mingjian.query.projection.ViewStore;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.ViewWrite;

/** What every way to read stored documents promises. */
public abstract class StoredDocumentsContract {
    protected static final ViewVersion VIEW = new ViewVersion("stored", 1);

    /** A store in which {@link #VIEW} is empty. */
    protected abstract ViewStore store();

    /** What reads from the same place. */
    protected abstract StoredDocuments documents();

    private void save(String key, Object view) {
        store().save(VIEW, List.of(new ViewWrite<>(key, view, null)));
    }

    @Test
    void readsWhatIsStoredFieldByField() {
        save("a", Map.of("name", "明鉴", "count", 7));

        Map<String, Versioned<JsonNode>> found = documents().read(VIEW, List.of("a", "absent"));

        assertThat(found).containsOnlyKeys("a");
        JsonNode stored = Objects.requireNonNull(found.get("a")).view();
        assertThat(stored.path("name").asText()).isEqualTo("明鉴");
        assertThat(stored.path("count").asInt()).isEqualTo(7);
        assertThat(stored).hasSize(2);
    }

    @Test
    void readsEachWriteWithAMarkOfItsOwn() {
        save("a", Map.of("count", 1));
        Versioned<JsonNode> first = stored("a");

        store().save(VIEW, List.of(new ViewWrite<>("a", Map.of("count", 1), first.mark())));

        assertThat(stored("a").view()).isEqualTo(first.view());
        assertThat(stored("a").mark()).isNotEqualTo(first.mark());
    }

    @Test
    void scansEveryIdOnce() {
        List<String> ids =
                IntStream.range(0, 12_000).mapToObj(i -> "Stream-" + i).toList();
        store().save(
                        VIEW,
                        ids.stream()
                                .map(id -> new ViewWrite<>(id, Map.of("count", 1), null))
                                .toList());

        List<String> scanned = new ArrayList<>();
        documents().scan(VIEW, scanned::addAll);

        assertThat(scanned).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(documents().count(VIEW)).isEqualTo(12_000);
    }

    @Test
    void findsNothingInAnEmptyView() {
        List<String> scanned = new ArrayList<>();
        documents().scan(VIEW, scanned::addAll);

        assertThat(scanned).isEmpty();
        assertThat(documents().read(VIEW, List.of("a"))).isEmpty();
    }

    private Versioned<JsonNode> stored(String key) {
        return Objects.requireNonNull(documents().read(VIEW, List.of(key)).get(key));
    }
}
