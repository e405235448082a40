package org.mingjian.query.credit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An act and all that was decided for it. Of what counts on a day only the gravest takes points. */
final class Act {
    private final String id;
    private final List<Consequence> consequences = new ArrayList<>(2);

    Act(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    List<Consequence> consequences() {
        return consequences;
    }

    @Nullable
    Consequence gravestOn(LocalDate day) {
        Consequence gravest = null;
        for (Consequence one : consequences) {
            if (one.countsOn(day) && (gravest == null || one.compare(gravest, day) < 0)) {
                gravest = one;
            }
        }
        return gravest;
    }

    /** Whether anything that counts for it is serious, be it absorbed. */
    boolean isSeriousOn(LocalDate day) {
        for (Consequence one : consequences) {
            if (one.isSerious() && one.countsOn(day)) {
                return true;
            }
        }
        return false;
    }
}
