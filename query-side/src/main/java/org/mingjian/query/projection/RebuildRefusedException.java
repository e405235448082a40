package org.mingjian.query.projection;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A view cannot be built anew now, or what is asked about its building cannot be done. Nothing was changed. */
public class RebuildRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable ViewVersion running;

    private RebuildRefusedException(String message, @Nullable ViewVersion running) {
        super(message);
        this.running = running;
    }

    /** It is being built already. */
    public static RebuildRefusedException running(ViewVersion version) {
        return new RebuildRefusedException("view " + version.view() + " is being built anew already", version);
    }

    public static RebuildRefusedException notRunning(String view) {
        return new RebuildRefusedException("view " + view + " is not being built anew", null);
    }

    /** What is being built; empty when it is refused because nothing is. */
    public Optional<ViewVersion> running() {
        return Optional.ofNullable(running);
    }
}
