package org.mingjian.query.policylab;

import java.util.List;
import java.util.Map;
import org.mingjian.query.credit.Fact;

/**
 * What a run needs of a subject; no name, no number.
 *
 * @param subject its stream
 * @param jurisdiction whose rules apply to it
 * @param organisation whether it surely is one, so that its records may be shown outside
 * @param regions regions of the units it runs; its jurisdiction when it runs none
 * @param units how many units it runs
 * @param recheck whether all this may not be the whole truth: it has absorbed another subject or taken over a unit
 * @param facts what its scores are made of
 */
public record LabSubject(
        String subject,
        String jurisdiction,
        boolean organisation,
        List<String> regions,
        int units,
        boolean recheck,
        Map<String, Fact> facts) {

    public LabSubject {
        regions = List.copyOf(regions);
    }
}
