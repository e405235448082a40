package org.mingjian.log.copy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.mingjian.log.copy.CopyProgress.Step;

/**
 * Copies a log into an empty one, or goes on where an earlier run ended. First it compares what is there, then it writes the
 * rest, then it reads both from the beginning and compares them event by event.
 */
public final class LogCopy {

    /** Written at once; few enough to hold, enough that the way there and back does not count. */
    private static final int BATCH = 500;

    private static final long BATCH_BYTES = 4_000_000;

    private final RawLog source;
    private final RawLog target;
    private final CopyProgress progress;

    public LogCopy(RawLog source, RawLog target, CopyProgress progress) {
        this.source = source;
        this.target = target;
        this.progress = progress;
    }

    /**
     * @param last whether the target is handed over to applications at the end. Otherwise a later run can copy what the source
     *     took meanwhile
     * @throws CopyException when the target holds something else, or cannot keep an event
     */
    public CopyReport run(boolean last) {
        CopyState before = target.state();
        if (before == CopyState.NONE) {
            target.begin(source.place());
        }
        Iterator<RawEvent> rest = source.events();
        long found = new Comparison(progress, Step.COMPARING)
                .of(rest, target.events())
                .events();
        if (before == CopyState.COMPLETE && rest.hasNext()) {
            throw new CopyException(
                    "the target was completed with %d events, and the source has more by now: it takes no further ones"
                            .formatted(found));
        }
        long copied = write(rest);
        CopyReport report = verified(found, copied);
        if (last && before != CopyState.COMPLETE) {
            target.end();
        }
        return report;
    }

    private long write(Iterator<RawEvent> events) {
        long written = 0;
        List<RawEvent> batch = new ArrayList<>();
        long bytes = 0;
        while (events.hasNext()) {
            RawEvent event = events.next();
            batch.add(event);
            bytes += event.size();
            if (batch.size() == BATCH || bytes > BATCH_BYTES || !events.hasNext()) {
                target.append(batch);
                written += batch.size();
                progress.at(Step.COPYING, written);
                batch.clear();
                bytes = 0;
            }
        }
        return written;
    }

    private CopyReport verified(long found, long copied) {
        Comparison whole = new Comparison(progress, Step.VERIFYING).of(source.events(), target.events());
        if (whole.events() != found + copied) {
            throw new CopyException(
                    "the target has %d events after %d were copied: somebody else writes to it, or it loses events"
                            .formatted(whole.events(), found + copied));
        }
        return new CopyReport(found, copied, whole.sha256());
    }
}
