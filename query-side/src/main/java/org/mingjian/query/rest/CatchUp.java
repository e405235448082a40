package org.mingjian.query.rest;

import java.util.List;
import org.mingjian.query.projection.ViewVersion;

/** Waits until views hold what a caller has seen. */
public interface CatchUp {

    /** What came of waiting. */
    sealed interface Result {

        /** The views hold the event. */
        record Reached() implements Result {}

        /** The log has no such event. */
        record NoSuchEvent() implements Result {}

        /**
         * A view does not hold it yet.
         *
         * @param position how far the view is
         * @param lag about how many events it is behind the one asked for; -1 when the log does not count them
         */
        record Behind(String view, String position, long lag) implements Result {}
    }

    /**
     * Waits for as long as a caller may be made to wait, 2 seconds at most.
     *
     * @param stream stream of the event
     * @param revision its revision
     * @param versions versions of views that must hold it
     */
    Result await(String stream, long revision, List<ViewVersion> versions);
}
