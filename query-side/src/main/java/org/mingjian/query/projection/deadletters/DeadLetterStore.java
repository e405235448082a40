package org.mingjian.query.projection.deadletters;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjian.query.projection.StoreUnavailableException;
import org.mingjian.query.projection.Versioned;
import org.mingjian.query.projection.ViewVersion;

/**
 * Keeps sequences of dead letters, one a key and view version. Every implementation passes one contract suite. Every method
 * throws {@link StoreUnavailableException} when the store cannot be asked now.
 */
public interface DeadLetterStore {

    /** The sequences of these keys as last written; absent ones are left out. */
    Map<String, Versioned<Sequence>> load(ViewVersion version, Collection<String> keys);

    /**
     * Writes each that is as its writer read it, durably, and so that {@link #headers} shows it.
     *
     * @return the keys that were written; the others were changed by somebody else since
     */
    Set<String> save(ViewVersion version, List<Change> changes);

    /** All sequences in short, of all view versions, as last written. */
    List<Header> headers();

    /** Forgets all sequences of a version, which has been or is going to be built from the beginning of the log. */
    void clear(ViewVersion version);
}
