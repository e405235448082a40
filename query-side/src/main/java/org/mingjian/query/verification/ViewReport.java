package org.mingjian.query.verification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.ViewVersion;

/**
 * What became of the verification of one view, so far or in the end. Of each kind {@value #NAMED} documents are named
 * at most; the totals are exact.
 *
 * @param version null while its turn has not come
 * @param position in the log's words: everything up to there was compared
 * @param documents how many were stored when it began
 * @param compared how many documents that the log asks for were looked at
 * @param progress from 0 to 1
 * @param differing stored otherwise than the log says, or with an event that no fold takes and that does not wait either
 * @param missing asked for by the log and not stored
 * @param surplus stored, though the log knows nothing of them
 * @param waiting keys with dead letters, which are not judged
 * @param undecided documents that changed under the eye each time
 */
public record ViewReport(
        String view,
        @Nullable ViewVersion version,
        String position,
        long documents,
        long compared,
        double progress,
        List<DifferingDocument> differing,
        List<String> missing,
        List<String> surplus,
        long differingTotal,
        long missingTotal,
        long surplusTotal,
        long waiting,
        long undecided) {

    /** How many documents of each kind are named. */
    public static final int NAMED = 100;

    /** Whether everything that was judged is as the log says, and nothing was left undecided. */
    public boolean isEqual() {
        return differingTotal + missingTotal + surplusTotal + undecided == 0;
    }
}
