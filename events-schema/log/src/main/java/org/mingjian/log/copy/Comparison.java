package org.mingjian.log.copy;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import org.mingjian.log.copy.CopyProgress.Step;

/** Walks through two logs side by side for as long as the copy goes. */
final class Comparison {

    private final MessageDigest digest = Digests.sha256();
    private final CopyProgress progress;
    private final Step step;
    private long events;

    Comparison(CopyProgress progress, Step step) {
        this.progress = progress;
        this.step = step;
    }

    /**
     * Compares event by event to the end of the copy; the original may go on.
     *
     * @throws CopyException names the first event that is another, or is not in the original
     */
    Comparison of(Iterator<RawEvent> original, Iterator<RawEvent> copy) {
        while (copy.hasNext()) {
            RawEvent found = copy.next();
            if (!original.hasNext()) {
                throw new CopyException("the target holds more than the source: after %d events that are the same, %s"
                        .formatted(events, found));
            }
            RawEvent wanted = original.next();
            byte[] expected = wanted.digest();
            if (!Arrays.equals(expected, found.digest())) {
                throw new CopyException(
                        "the target holds something else than the source: its event no. %d is %s, where the source has %s"
                                        .formatted(events + 1, found, wanted)
                                + (wanted.toString().equals(found.toString()) ? " with another content" : ""));
            }
            digest.update(expected);
            events++;
            progress.at(step, events);
        }
        return this;
    }

    long events() {
        return events;
    }

    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
