package org.mingjian.command.shared;

import java.util.Optional;
import org.mingjian.log.StreamName;

/**
 * Whom an identifier finds.
 *
 * @param stream the identifier's stream
 * @param revision the revision that says so
 * @param subject stream of the subject
 */
public record ClaimFacts(String stream, long revision, String subject) {

    /** The stream of an identifier; empty where scheme and value make no name of one. */
    public static Optional<String> streamOf(String scheme, String value) {
        try {
            return Optional.of(StreamName.of("Identifier", scheme, value).toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
