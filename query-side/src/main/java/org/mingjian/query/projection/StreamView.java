package org.mingjian.query.projection;

/** A view of one stream. */
public interface StreamView {

    /** The last revision applied; -1 before the first. */
    long revision();
}
