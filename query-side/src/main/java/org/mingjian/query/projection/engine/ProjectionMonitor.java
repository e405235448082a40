package org.mingjian.query.projection.engine;

import java.time.Duration;

/** Is told what the engine does, so that it can be measured. */
public interface ProjectionMonitor {

    ProjectionMonitor NONE = new ProjectionMonitor() {};

    /** A batch was folded and written; its position is stored next, or with the batches that follow it. */
    default void batch(String view, int events, int documents, Duration took) {}

    /** The events of a round were folded into its documents; nothing of it is written yet. */
    default void folded(String view, Duration took) {}

    /** Somebody else wrote the document; it is read and folded again. */
    default void conflicts(String view, int documents) {}

    /** The store was away or busy; the batch is tried again. */
    default void retry(String view) {}
}
