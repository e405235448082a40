package org.mingjian.query.credit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Counts evidence and keeps its newest and oldest day. */
final class EvidenceCount {
    private int count;
    private @Nullable LocalDate newest;
    private @Nullable LocalDate oldest;

    void add(LocalDate day) {
        count++;
        newest = newest == null || day.isAfter(newest) ? day : newest;
        oldest = oldest == null || day.isBefore(oldest) ? day : oldest;
    }

    /** What was counted, as old as it is on a day. */
    Standing.Evidence on(LocalDate day) {
        return newest == null
                ? Standing.Evidence.NONE
                : new Standing.Evidence(count, newest, oldest, ChronoUnit.DAYS.between(newest, day));
    }
}
