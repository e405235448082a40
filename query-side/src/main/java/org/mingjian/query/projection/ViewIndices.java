package org.mingjian.query.projection;

import java.util.List;

/**
 * Makes the indices that versions of views are kept in, shows one of each view to readers, and drops those that nobody
 * needs. What is known of a version lies with its index, so that any node can go on where another stopped; every method
 * may be called again. All throw {@link StoreUnavailableException} when the store cannot be asked now. Every
 * implementation passes one contract suite.
 */
public interface ViewIndices {

    /**
     * An index that exists.
     *
     * @param fingerprint of fold, mapping and rules that it is built with
     * @param serving whether readers are shown it
     * @param forced whether it is to serve in spite of its dead letters
     * @param abandoned whether it is to be dropped before it ever serves
     */
    record Built(ViewVersion version, String fingerprint, boolean serving, boolean forced, boolean abandoned) {}

    /** What the indices that this program makes for the fold are marked with. */
    String fingerprint(Fold<?> fold);

    /** All versions of a view, by number. */
    List<Built> list(String view);

    /**
     * Makes a version's index: at once shown to readers, or hidden, and then without what only searching needs.
     *
     * @return false when somebody else has made it
     */
    boolean make(Fold<?> fold, ViewVersion version, boolean serving);

    /** Notes that a version is to serve in spite of its dead letters. */
    void force(ViewVersion version);

    /** Notes that a version is to be dropped; who is killed before it is dropped has told the next one. */
    void abandon(ViewVersion version);

    /** Gives a version that grew hidden what searching needs. What was written before can be found when this returns. */
    void ripen(ViewVersion version);

    /**
     * Shows readers this version, and from the same moment no other of its view.
     *
     * @return false when its index is gone, or another's went in this moment; readers are shown what they were shown before
     */
    boolean serve(ViewVersion version);

    /** Deletes a version's index, if it is there. */
    void drop(ViewVersion version);
}
