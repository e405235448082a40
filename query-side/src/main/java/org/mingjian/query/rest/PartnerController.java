package org.mingjian.query.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.sharing.PartnerCredit;
import org.mingjian.query.sharing.PartnerDesk;
import org.mingjian.query.sharing.Purpose;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Public credit of organisations, for partner agencies that say what for. */
@RestController
class PartnerController {
    private final PartnerDesk desk;
    private final Stamps stamps;
    private final Today today;

    PartnerController(PartnerDesk desk, Stamps stamps, Today today) {
        this.desk = desk;
        this.stamps = stamps;
        this.today = today;
    }

    @GetMapping("/api/v1/partner/credit/{key}")
    @ReadsViews(value = "creditstanding", searches = true, discreet = true)
    PartnerAnswer credit(@PathVariable String key, @RequestParam(required = false) @Nullable String purpose) {
        Purpose stated = StatedPurpose.of(purpose);
        var stamp = stamps.ofAnswer();
        LocalDate day = today.day();
        return desk.credit(key, day)
                .map(credit -> new PartnerAnswer(
                        stated.code(),
                        credit,
                        day,
                        stamp.position(),
                        stamp.settledInstant(),
                        stamp.lacking(credit.subjects())))
                .orElseThrow(() -> ProblemException.absent("subject-not-found", "key", key, stamp.lacking()));
    }

    /** What a partner is told, with the purpose it named. */
    record PartnerAnswer(
            String purpose,
            @JsonUnwrapped PartnerCredit credit,
            LocalDate validAt,
            String position,
            Instant asOf,
            @JsonUnwrapped Lacking lacking) {}
}
