package org.mingjian.command.listing.policy;

import java.util.Optional;
import org.mingjian.command.shared.Rejection;

/** The lists of a unit stand on one stream, which is named after it. */
public final class ListingStreamPolicy {

    private ListingStreamPolicy() {}

    /**
     * Judges the stream.
     *
     * @param stream the stream
     * @param made the one that the unit's name makes
     */
    public static Optional<Rejection> judge(String stream, String made) {
        return stream.equals(made)
                ? Optional.empty()
                : Optional.of(Rejection.of("listing-stream-differs")
                        .with("stream", stream)
                        .with("wanted", made));
    }
}
