package org.mingjian.query.verification;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** The verifications of this node: one at a time, and the results of those before it for as long as it runs. */
public interface Verifications {

    /** Names of the views that can be verified. */
    Set<String> views();

    /**
     * Begins to verify these views, in the background.
     *
     * @return the id by which it is asked for; empty when another is running
     */
    Optional<String> start(Collection<String> views);

    /** Id of the one that is running. */
    Optional<String> running();

    /** How it stands; empty when this node knows none of that id. */
    Optional<VerificationReport> find(String id);

    /** Makes it end soon, unless it has ended; empty when this node knows none of that id. */
    Optional<VerificationReport> cancel(String id);
}
