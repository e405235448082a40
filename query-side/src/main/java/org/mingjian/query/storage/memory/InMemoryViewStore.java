package org.mingjian.query.storage.memory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.mingjian.query.projection.Versioned;
import org.mingjian.query.projection.ViewStore;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.ViewWrite;
import org.mingjian.query.projection.WriteOutcome;
import org.mingjian.query.storage.ViewJson;
import org.mingjian.query.verification.StoredDocuments;

/** Views in maps. They are kept as JSON, so that a view that does not survive it is found out without a server. */
public final class InMemoryViewStore implements ViewStore, StoredDocuments {

    private final ObjectMapper json = ViewJson.mapper();
    private final Map<ViewVersion, InMemoryCasDocuments> indices = new ConcurrentHashMap<>();

    @Override
    public <V> Map<String, Versioned<V>> load(ViewVersion version, Collection<String> keys, Class<V> type) {
        Map<String, Versioned<V>> found = new LinkedHashMap<>();
        for (String key : keys) {
            index(version)
                    .get(key)
                    .ifPresent(stored -> found.put(key, new Versioned<>(read(stored.view(), type), stored.mark())));
        }
        return found;
    }

    @Override
    public Map<String, WriteOutcome> save(ViewVersion version, List<? extends ViewWrite<?>> writes) {
        Map<String, WriteOutcome> outcomes = new LinkedHashMap<>();
        for (ViewWrite<?> write : writes) {
            outcomes.put(write.key(), save(version, write));
        }
        return outcomes;
    }

    @Override
    public long count(ViewVersion version) {
        return index(version).size();
    }

    @Override
    public Map<String, Versioned<JsonNode>> read(ViewVersion version, Collection<String> ids) {
        return load(version, ids, JsonNode.class);
    }

    @Override
    public void scan(ViewVersion version, Consumer<List<String>> ids) {
        ids.accept(List.copyOf(index(version).ids()));
    }

    private WriteOutcome save(ViewVersion version, ViewWrite<?> write) {
        String document = write(write.view());
        Optional<Versioned.Mark> mark = write.expected() == null
                ? index(version).create(write.key(), document)
                : index(version).replace(write.key(), document, write.expected());
        return mark.<WriteOutcome>map(WriteOutcome.Saved::new).orElseGet(WriteOutcome.Conflict::new);
    }

    private InMemoryCasDocuments index(ViewVersion version) {
        return indices.computeIfAbsent(version, fresh -> new InMemoryCasDocuments());
    }

    private <V> V read(String document, Class<V> type) {
        try {
            return json.readValue(document, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(Object view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
