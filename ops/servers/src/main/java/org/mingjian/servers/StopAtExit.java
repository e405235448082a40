package org.mingjian.servers;

/** Stops a server when this JVM ends, however it ends short of {@code kill -9}. */
final class StopAtExit {

    private final Thread hook;

    StopAtExit(Runnable stop) {
        this.hook = new Thread(stop, "stop-server");
    }

    void arm() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    void disarm() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            // The hook runs by itself then.
        }
    }
}
