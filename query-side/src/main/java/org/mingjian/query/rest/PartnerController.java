package org.mingjian.query.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
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
    private final AskedMoments moments;
    private final Stamps stamps;
    private final Today today;

    PartnerController(PartnerDesk desk, AskedMoments moments, Stamps stamps, Today today) {
        this.desk = desk;
        this.moments = moments;
        this.stamps = stamps;
        this.today = today;
    }

    @GetMapping("/api/v1/partner/credit/{key}")
    @ReadsViews(value = "creditstanding", searches = true, discreet = true)
    PartnerAnswer credit(
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String purpose,
            @RequestParam(required = false) @Nullable String validAt,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String basis) {
        Purpose stated = StatedPurpose.of(purpose);
        var stamp = stamps.ofAnswer();
        AskedMoment moment = moments.of(validAt, knownAt, basis, stamp.settledInstant());
        Optional<PartnerCredit> told = moment.past()
                ? desk.credit(key, moment.known(), moment.validAt(), today.day())
                : desk.credit(key, moment.validAt(), today.day());
        return told.map(credit -> new PartnerAnswer(
                        stated.code(),
                        credit,
                        moment.validAt(),
                        moment.known().at(),
                        moment.known().basis().code(),
                        stamp.position(),
                        stamp.settledInstant(),
                        stamp.lacking(credit.subjects())))
                .orElseThrow(() -> absent(key, moment, stamp));
    }

    private ProblemException absent(String key, AskedMoment moment, Freshness.Stamp stamp) {
        return moment.past() && desk.tellsOf(key)
                ? ProblemException.of(
                        "subject-not-known-then", stamp.lacking().addTo(CreditController.asked(key, moment)))
                : ProblemException.absent("subject-not-found", "key", key, stamp.lacking());
    }

    /** What a partner is told, with the purpose it named. */
    record PartnerAnswer(
            String purpose,
            @JsonUnwrapped PartnerCredit credit,
            LocalDate validAt,
            Instant knownAt,
            String basis,
            String position,
            Instant asOf,
            @JsonUnwrapped Lacking lacking) {}
}
