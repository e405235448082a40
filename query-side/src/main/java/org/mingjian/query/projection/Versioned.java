package org.mingjian.query.projection;

/** A stored view with the mark by which the store tells whether it was changed since. */
public record Versioned<V>(V view, Mark mark) {

    /** Elasticsearch's sequence number and primary term, or a store's like of them. */
    public record Mark(long seqNo, long primaryTerm) {}
}
