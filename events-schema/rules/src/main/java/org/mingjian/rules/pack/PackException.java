package org.mingjian.rules.pack;

import java.util.List;

/** A pack is not fit for use. The message names the file and each line with its reason. */
public final class PackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> reasons;

    /** Refuses a file for some reasons, each of which begins with its line where it has one. */
    public PackException(String file, List<String> reasons) {
        super(file + " is no rule pack fit for use:"
                + String.join("", reasons.stream().map(r -> "\n  - " + r).toList()));
        this.reasons = List.copyOf(reasons);
    }

    PackException(String file, String reason) {
        this(file, List.of(reason));
    }

    PackException(String file, String reason, Throwable cause) {
        this(file, reason);
        initCause(cause);
    }

    /** Why, without the file. */
    public List<String> reasons() {
        return reasons;
    }
}
