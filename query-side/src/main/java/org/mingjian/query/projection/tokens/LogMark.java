package org.mingjian.query.projection.tokens;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.mingjian.query.projection.CasDocuments;
import org.mingjian.query.projection.Versioned;

/** Says beside the positions which log they belong to. Once said, it stays. */
record LogMark(CasDocuments documents) {

    private static final String ID = "__log#0";

    private record Mark(@JsonProperty("log") String log) {}

    static LogMark of(CasDocuments documents) {
        return new LogMark(documents);
    }

    /**
     * Ties what is kept here to one log for good.
     *
     * @param identity of the log that is read; empty when it has none yet
     * @throws OtherLogException when it is tied to another
     */
    void require(Optional<String> identity) {
        Optional<Versioned<String>> stored = documents.get(ID);
        if (stored.isEmpty() && identity.isPresent()) {
            // Whoever is second finds the first one's.
            documents.create(ID, TokenJson.write(new Mark(identity.get())));
            stored = documents.get(ID);
        }
        Optional<String> log =
                stored.map(found -> TokenJson.read(found.view(), Mark.class).log());
        if (log.isPresent() && !log.equals(identity)) {
            throw new OtherLogException();
        }
    }
}
