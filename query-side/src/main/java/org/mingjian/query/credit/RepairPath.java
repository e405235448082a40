package org.mingjian.query.credit;

import java.time.LocalDate;
import java.util.List;

/**
 * What would repair a record, and when.
 *
 * @param from the earliest day
 * @param needs what it takes
 * @param rule the rule on publicity and repair that says so
 * @param article its law, article and year
 * @param pack name and version of the pack of that rule
 * @param packSha256 SHA-256 of its text
 */
public record RepairPath(
        LocalDate from, List<Need> needs, String rule, String article, String pack, String packSha256) {

    /** What a repair takes. */
    public enum Need {
        /** The act is put right 改正; nothing on record says that it is. */
        CORRECTION,
        /** What the decision obliges to is performed 履行; nothing on record says that it is. */
        PERFORMANCE,
        /** A public commitment 信用承诺. */
        COMMITMENT,
        /** An application, at 信用中国 or at the organ that decided. */
        APPLICATION
    }
}
