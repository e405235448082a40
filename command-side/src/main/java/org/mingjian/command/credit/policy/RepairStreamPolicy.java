package org.mingjian.command.credit.policy;

import java.util.Optional;
import org.mingjian.command.shared.Rejection;

/** The requests of a subject are on one stream, which bears its key: what bars one is seen by all. No law says so. */
public final class RepairStreamPolicy {

    private RepairStreamPolicy() {}

    public static Optional<Rejection> named(String stream, String expected) {
        return stream.equals(expected)
                ? Optional.empty()
                : Optional.of(Rejection.of("repair-stream-misnamed")
                        .with("stream", stream)
                        .with("expected", expected));
    }
}
