package org.mingjian.query.verification;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mingjian.query.projection.Versioned;
import org.mingjian.query.projection.ViewVersion;

/**
 * What a store really holds, past everything that a node remembers of it. Every implementation passes one contract
 * suite. Each method throws {@link org.mingjian.query.projection.StoreUnavailableException} when the store, or the
 * version's index, cannot be read now.
 */
public interface StoredDocuments {

    /** The documents of these ids as last written, searchable yet or not; absent ones are left out. */
    Map<String, Versioned<JsonNode>> read(ViewVersion version, Collection<String> ids);

    /** Hands on the ids of all documents that were there at the call, each once, in parts of some thousands. */
    void scan(ViewVersion version, Consumer<List<String>> ids);

    /** How many documents there are. */
    long count(ViewVersion version);
}
