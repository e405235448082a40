package org.mingjian.query.projection;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Small JSON documents that are replaced only by who knows their latest state: what claims, positions and locks are
 * made of. Reads see the latest write. Every method throws {@link StoreUnavailableException} when the store is away.
 */
public interface CasDocuments {

    Optional<Versioned<String>> get(String id);

    /** The same for several at once; those that are not there are left out. */
    default Map<String, Versioned<String>> getAll(Collection<String> ids) {
        Map<String, Versioned<String>> found = new HashMap<>();
        ids.forEach(id -> get(id).ifPresent(document -> found.put(id, document)));
        return found;
    }

    /** The new document's mark, or empty when it exists already. */
    Optional<Versioned.Mark> create(String id, String json);

    /** The new mark, or empty when the document was changed since {@code expected} or is gone. */
    Optional<Versioned.Mark> replace(String id, String json, Versioned.Mark expected);

    /** Deletes a document whatever its state, if it is there. */
    void delete(String id);
}
