package org.mingjian.query.projection.tokens;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import java.util.function.Supplier;
import org.mingjian.query.projection.CasDocuments;
import org.mingjian.query.projection.Versioned;

/** What tells this token store from any other. */
final class StoreIdentifier {

    private static final String ID = "__config#0";

    private record Stored(@JsonProperty("identifier") String identifier) {}

    private StoreIdentifier() {}

    /** @param fresh makes one for a store that has none yet */
    static Optional<String> of(CasDocuments documents, Supplier<String> fresh) {
        Optional<Versioned<String>> stored = documents.get(ID);
        if (stored.isEmpty()) {
            // Whoever is second takes the first one's.
            documents.create(ID, TokenJson.write(new Stored(fresh.get())));
            stored = documents.get(ID);
        }
        return stored.map(found -> TokenJson.read(found.view(), Stored.class).identifier());
    }
}
