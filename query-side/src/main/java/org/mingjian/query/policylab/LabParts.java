package org.mingjian.query.policylab;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.mingjian.query.credit.Scoring;
import org.mingjian.query.verification.ServingViews;
import org.mingjian.rules.pack.Pack;

/**
 * What runs are put together from.
 *
 * @param subjects where subjects are read
 * @param whole finds the whole of those that are known in part
 * @param scoring the rules of standings in force
 * @param installed all packs that the node works by
 * @param serving which version is read, and up to where it holds everything
 * @param describe a position in the log's words
 * @param records what is kept of runs
 * @param clock the clock
 * @param ids where ids come from
 * @param node this node's name
 * @param threads how many read and score at once, 1 or more
 */
public record LabParts(
        LabSubjects subjects,
        WholeSubjects whole,
        Scoring scoring,
        List<Pack> installed,
        ServingViews serving,
        PositionWords describe,
        RunRecords records,
        InstantSource clock,
        Supplier<String> ids,
        String node,
        int threads) {

    public LabParts {
        installed = List.copyOf(installed);
        if (threads < 1) {
            throw new IllegalArgumentException("one thread at least, not " + threads);
        }
    }
}
