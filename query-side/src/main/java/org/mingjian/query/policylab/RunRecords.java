package org.mingjian.query.policylab;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mingjian.query.projection.CasDocuments;
import org.mingjian.query.projection.Versioned;

/**
 * The records of all runs, of whichever node: a document each, and one that lists the newest. Every method throws
 * StoreUnavailableException when the store is away.
 */
public final class RunRecords {
    /** How many the list names; older ones are kept and found by their ids. */
    static final int LISTED = 200;

    private static final String LIST = "__runs";

    record Listed(@JsonProperty("ids") List<String> ids) {}

    private final CasDocuments documents;
    private final ObjectMapper json;

    /** @param documents an index of their own */
    public RunRecords(CasDocuments documents, ObjectMapper json) {
        this.documents = documents;
        this.json = json;
    }

    void begin(RunRecord run) {
        if (documents.create(run.id(), write(run)).isEmpty()) {
            throw new IllegalStateException("a run " + run.id() + " is on record already");
        }
        boolean listed = false;
        while (!listed) {
            listed = list(run.id());
        }
    }

    /** @return whether nobody was faster; then it is to be tried again */
    private boolean list(String id) {
        Optional<Versioned<String>> stored = documents.get(LIST);
        List<String> ids = new ArrayList<>(List.of(id));
        stored.ifPresent(list -> ids.addAll(read(list.view(), Listed.class).ids()));
        String fresh = write(new Listed(ids.subList(0, Math.min(LISTED, ids.size()))));
        return stored.map(list -> documents.replace(LIST, fresh, list.mark()))
                .orElseGet(() -> documents.create(LIST, fresh))
                .isPresent();
    }

    Optional<RunRecord> find(String id) {
        return id.equals(LIST) ? Optional.empty() : documents.get(id).map(found -> read(found.view(), RunRecord.class));
    }

    /** The newest first. */
    List<RunRecord> newest() {
        List<String> ids = documents
                .get(LIST)
                .map(list -> read(list.view(), Listed.class).ids())
                .orElse(List.of());
        Map<String, Versioned<String>> found = documents.getAll(ids);
        return found.values().stream()
                .map(one -> read(one.view(), RunRecord.class))
                .sorted(Comparator.comparing(RunRecord::startedAt)
                        .thenComparing(RunRecord::id)
                        .reversed())
                .toList();
    }

    /** Changes a record, whoever else does meanwhile; empty when there is none. */
    Optional<RunRecord> change(String id, UnaryOperator<RunRecord> change) {
        while (true) {
            Optional<Versioned<String>> stored = id.equals(LIST) ? Optional.empty() : documents.get(id);
            if (stored.isEmpty()) {
                return Optional.empty();
            }
            RunRecord before = read(stored.get().view(), RunRecord.class);
            RunRecord after = change.apply(before);
            if (after.equals(before)
                    || documents.replace(id, write(after), stored.get().mark()).isPresent()) {
                return Optional.of(after);
            }
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
