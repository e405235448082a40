package org.mingjian.query.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.search.Page;
import org.mingjian.query.search.Slice;
import org.mingjian.query.tierdue.DueTier;
import org.mingjian.query.tierdue.TierDues;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tiers that somebody has to propose, for the clerk who does, and for officers and regulators. Nobody else: some rest on risk. */
@RestController
class TierProposalController {

    private static final List<String> BEGINNING = List.of("-1");

    private final TierDues dues;
    private final Stamps stamps;
    private final Today today;

    TierProposalController(TierDues dues, Stamps stamps, Today today) {
        this.dues = dues;
        this.stamps = stamps;
        this.today = today;
    }

    /**
     * Subjects are looked at in the order in which they last changed, so the place at the end is where to ask for what is new. Then it
     * is the beginning of the last page: a write that became visible out of turn is not passed over. With another day, other
     * versions of views or other rules all are looked at again, as every place is refused.
     */
    @GetMapping("/api/v1/tier-proposals/due")
    @ReadsViews(
            value = {"creditstanding", "tierboard", "unitdossier"},
            searches = true)
    DueAnswer due(
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String size) {
        var stamp = stamps.ofAnswer();
        LocalDate day = today.day();
        String where = Parameters.text("region", region);
        var question = Cursor.of("tier-proposals", day, where, stamp.versions(), dues.rules());
        List<String> from = after == null ? BEGINNING : question.read(after);
        Page<DueTier> page = dues.page(where, day, new Slice(from, Parameters.size(size)));
        boolean more = !page.last().isEmpty();
        return new DueAnswer(
                day,
                page.items(),
                question.write(more ? page.last() : from),
                more,
                stamp.position(),
                stamp.settledInstant(),
                stamp.lacking());
    }

    /**
     * A page of what is due.
     *
     * @param day the day it is of
     * @param items what is due of the subjects that were looked at
     * @param next where to go on: now, when there is more, else later
     * @param more whether there are subjects that were not looked at
     * @param position position of the log up to which the answer holds everything
     * @param asOf nothing recorded at or before it can still appear in the log, and all of it is in the views
     * @param lacking whether a view lacks something
     */
    record DueAnswer(
            LocalDate day,
            List<DueTier> items,
            String next,
            boolean more,
            String position,
            Instant asOf,
            @JsonUnwrapped Lacking lacking) {}
}
