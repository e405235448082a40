package org.mingjian.command.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;

/** Reads a body up to a limit and no further. */
final class Body {

    private Body() {}

    /**
     * The whole body.
     *
     * @param limit the largest that is taken, in bytes
     */
    static byte[] of(HttpServletRequest request, int limit) throws IOException {
        if (request.getContentLengthLong() > limit) {
            throw tooLarge(limit);
        }
        byte[] body = request.getInputStream().readNBytes(limit + 1);
        if (body.length > limit) {
            throw tooLarge(limit);
        }
        return body;
    }

    private static ProblemException tooLarge(int limit) {
        return ProblemException.of("too-large", Map.of("limit", limit));
    }
}
