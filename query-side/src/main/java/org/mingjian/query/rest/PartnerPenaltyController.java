package org.mingjian.query.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.sharing.PartnerPenalties;
import org.mingjian.query.sharing.Purpose;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Public penalties of organisations, for partner agencies that say what for. */
@RestController
class PartnerPenaltyController {
    private final PartnerPenalties penalties;
    private final Stamps stamps;
    private final Today today;

    PartnerPenaltyController(PartnerPenalties penalties, Stamps stamps, Today today) {
        this.penalties = penalties;
        this.stamps = stamps;
        this.today = today;
    }

    /** @param asOf only decisions made by that day; what may be shown of them is of the moment of asking all the same */
    @GetMapping("/api/v1/partner/penalties")
    @ReadsViews(
            value = {"penaltyregister", "creditstanding"},
            searches = true,
            discreet = true)
    PartnerPenaltyAnswer penalties(
            @RequestParam(required = false) @Nullable String purpose,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String size) {
        Purpose stated = StatedPurpose.of(purpose);
        String key = Parameters.text("subject", subject);
        if (key == null) {
            throw ProblemException.invalid("subject", "", "a subject's key, such as uscc.91410100MA45QW8K5D");
        }
        var stamp = stamps.ofAnswer();
        LocalDate day = today.or(Parameters.day("asOf", asOf));
        var question = Cursor.of("partner-penalties", stated, key, day);
        var slice = question.slice(cursor, Parameters.size(size));
        var told = penalties
                .of(key, day, today.day())
                .orElseThrow(() -> ProblemException.absent("subject-not-found", "key", key, stamp.lacking()));
        int total = told.penalties().size();
        int from = Math.min(total, place(slice.after()));
        int to = Math.min(total, from + slice.size());
        return new PartnerPenaltyAnswer(
                stated.code(),
                told.key(),
                told.name(),
                new PageAnswer<>(
                        told.penalties().subList(from, to),
                        to < total ? question.write(List.of(String.valueOf(to))) : null,
                        total,
                        stamp));
    }

    private static int place(List<String> after) {
        try {
            return after.isEmpty() ? 0 : Integer.parseUnsignedInt(after.get(0));
        } catch (NumberFormatException e) {
            throw ProblemException.of("cursor-invalid");
        }
    }

    /** What a partner is told, with the purpose it named. */
    record PartnerPenaltyAnswer(
            String purpose,
            String key,
            @Nullable String name,
            @JsonUnwrapped PageAnswer<Map<String, @Nullable Object>> page) {}
}
