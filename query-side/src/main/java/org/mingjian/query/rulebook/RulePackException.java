package org.mingjian.query.rulebook;

import java.util.List;

/** A rule pack is not fit for use. The message names the file and each place with its reason, one a line. */
public final class RulePackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RulePackException(String file, List<String> reasons) {
        super(file + " is no rule pack fit for use:"
                + String.join("", reasons.stream().map(r -> "\n  - " + r).toList()));
    }

    RulePackException(String file, String reason) {
        this(file, List.of(reason));
    }

    RulePackException(String file, String reason, Throwable cause) {
        this(file, reason);
        initCause(cause);
    }
}
