package org.mingjian.query.policylab;

import org.mingjian.query.credit.Standing;

/** What stands for a standing in counts. */
final class Grades {
    private Grades() {}

    /** Its grade, or why it has none. */
    static String of(Standing standing) {
        String grade = standing.grade();
        return grade == null ? standing.status().name() : grade;
    }
}
