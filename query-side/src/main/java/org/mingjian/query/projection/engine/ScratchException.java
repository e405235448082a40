package org.mingjian.query.projection.engine;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The disk has no room, or fails. */
final class ScratchException extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    ScratchException(IOException cause) {
        super(cause.toString(), cause);
    }
}
