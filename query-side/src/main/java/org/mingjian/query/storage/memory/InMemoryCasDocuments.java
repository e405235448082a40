package org.mingjian.query.storage.memory;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.mingjian.query.projection.CasDocuments;
import org.mingjian.query.projection.Versioned;

/** Compare-and-set documents in a map. */
public final class InMemoryCasDocuments implements CasDocuments {

    private final Map<String, Versioned<String>> documents = new ConcurrentHashMap<>();
    private final AtomicLong writes = new AtomicLong();

    @Override
    public Optional<Versioned<String>> get(String id) {
        return Optional.ofNullable(documents.get(id));
    }

    @Override
    public Optional<Versioned.Mark> create(String id, String json) {
        Versioned<String> fresh = new Versioned<>(json, nextMark());
        return documents.putIfAbsent(id, fresh) == null ? Optional.of(fresh.mark()) : Optional.empty();
    }

    @Override
    public Optional<Versioned.Mark> replace(String id, String json, Versioned.Mark expected) {
        Versioned<String> fresh = new Versioned<>(json, nextMark());
        Versioned<String> kept =
                documents.computeIfPresent(id, (key, stored) -> stored.mark().equals(expected) ? fresh : stored);
        return kept != null && kept.mark().equals(fresh.mark()) ? Optional.of(fresh.mark()) : Optional.empty();
    }

    @Override
    public void delete(String id) {
        documents.remove(id);
    }

    Set<String> ids() {
        return Set.copyOf(documents.keySet());
    }

    int size() {
        return documents.size();
    }

    private Versioned.Mark nextMark() {
        return new Versioned.Mark(writes.incrementAndGet(), 1);
    }
}
