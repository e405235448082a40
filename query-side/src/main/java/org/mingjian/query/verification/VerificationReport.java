package org.mingjian.query.verification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a verification stands.
 *
 * @param reason why it failed, beginning with a code; else null
 * @param views how each view stands
 */
public record VerificationReport(
        String id, State state, @Nullable String reason, List<ViewReport> views) {

    /** Only DONE is a result about all views. */
    public enum State {
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }
}
