package org.mingjian.log.copy;

/** Told how far a copying is, often. */
public interface CopyProgress {

    /** For who does not want to know. */
    CopyProgress NONE = (step, events) -> {};

    /** What is being done. */
    enum Step {
        /** Finds out what an earlier run copied. */
        COMPARING,
        COPYING,
        /** Reads both logs from the beginning. */
        VERIFYING
    }

    /** @param events so many of this step so far */
    void at(Step step, long events);
}
