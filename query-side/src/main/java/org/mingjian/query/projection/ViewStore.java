package org.mingjian.query.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Keeps the documents of views. Every implementation passes one contract suite. */
public interface ViewStore {

    /**
     * The views of these keys as last written, whether searchable yet or not; absent ones are left out.
     *
     * @throws StoreUnavailableException the store cannot be asked now
     */
    <V> Map<String, Versioned<V>> load(ViewVersion version, Collection<String> keys, Class<V> type);

    /**
     * Writes each view that is as its writer read it, and says for each key what became of it. Not atomic: some may
     * be kept and others not. What is {@link WriteOutcome.Saved} is durable.
     *
     * @throws StoreUnavailableException none or only some of them may have been kept; writing them again after a new
     *     {@link #load} does no harm
     */
    Map<String, WriteOutcome> save(ViewVersion version, List<? extends ViewWrite<?>> writes);

    /**
     * Drops what the store remembers of a view to spare itself a reading: somebody else may have written it meanwhile. That is
     * no matter of safety, as every write is conditional, but of not folding into what is out of date.
     */
    default void forget(ViewVersion version) {}

    /**
     * The same documents for who builds a view from the beginning of the log. A document is written there once in a visit and not soon
     * again: to remember it takes more than it spares.
     */
    default ViewStore forRebuild() {
        return this;
    }

    /** How many documents the view has, roughly (as of the last refresh). */
    long count(ViewVersion version);
}
