package org.mingjian.standalone;

import java.util.List;
import org.mingjian.servers.ChildProcess;

/** One of the processes under the supervisor. */
interface Part {

    String name();

    /** The parts that must be ready before this one starts. */
    List<String> needs();

    /**
     * Starts it and waits until it is ready; what an earlier run left of it is stopped first.
     *
     * @throws org.mingjian.servers.ServerException with one line that says why it is not ready
     */
    ChildProcess start();

    /** Where those that need it find it. They are told at their start, so when it has moved they start again. */
    default String place() {
        return "";
    }

    /** Another part could not be started: one that still waits for something need not wait any longer. */
    default void abandon() {}

    /** Stops it by its pid file and command line, whoever started it; true if it ran. */
    boolean stop();
}
