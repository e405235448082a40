package org.mingjian.command.rulebook;

import java.util.List;

/** A file of rules is not fit for use. The message names the file and each line with its reason. */
public final class ViolationFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ViolationFileException(String file, List<String> reasons) {
        super(file + " holds no rules fit for use:"
                + String.join("", reasons.stream().map(r -> "\n  - " + r).toList()));
    }

    ViolationFileException(String file, String reason, Throwable cause) {
        this(file, List.of(reason));
        initCause(cause);
    }
}
