package org.mingjian.importer.sending;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one request brought.
 *
 * @param answers in the order of the commands; null where there is none and the command is to be sent again
 * @param trouble why some are missing; empty when none is
 * @param pause what the command side asked to wait; zero when it did not
 */
record Attempt(List<@Nullable Answer> answers, String trouble, Duration pause) {
    static Attempt failed(int commands, String trouble, Duration pause) {
        return new Attempt(Collections.nCopies(commands, null), trouble, pause);
    }
}
