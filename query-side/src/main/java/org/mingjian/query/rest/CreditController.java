package org.mingjian.query.rest;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.asknown.PastDesk;
import org.mingjian.query.credit.Fact;
import org.mingjian.query.search.FoundSubject;
import org.mingjian.query.search.SubjectDesk;
import org.mingjian.query.sharing.Disclosure;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The credit of a subject on any day, as known at any moment, for the organ and its auditors. */
@RestController
class CreditController {
    private final SubjectDesk desk;
    private final PastDesk past;
    private final Disclosure disclosure;
    private final AskedMoments moments;
    private final Stamps stamps;
    private final Today today;

    CreditController(
            SubjectDesk desk, PastDesk past, Disclosure disclosure, AskedMoments moments, Stamps stamps, Today today) {
        this.desk = desk;
        this.past = past;
        this.disclosure = disclosure;
        this.moments = moments;
        this.stamps = stamps;
        this.today = today;
    }

    @GetMapping("/api/v1/subjects/{key}/credit")
    @ReadsViews(value = "creditstanding", searches = true)
    CreditAnswer credit(
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String validAt,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String basis) {
        var stamp = stamps.ofAnswer();
        AskedMoment moment = moments.of(validAt, knownAt, basis, stamp.settledInstant());
        Optional<FoundSubject> now = desk.find(key);
        PastDesk.Then then = (moment.past()
                        ? past.find(key, moment.known(), now.orElse(null))
                        : now.map(found -> new PastDesk.Then(found, 0)))
                .orElseThrow(() -> absent(key, now.isPresent(), moment, stamp));
        return CreditAnswer.of(then, moment, disclosure, nowOf(then, now), today.day(), stamp);
    }

    /** The facts of the subject that answered then, as they are known now. */
    private Map<String, Fact> nowOf(PastDesk.Then then, Optional<FoundSubject> now) {
        String subject = then.found().subject().subject();
        return now.filter(found -> found.subjects().contains(subject))
                .or(() -> desk.find(subject))
                .map(FoundSubject::facts)
                .orElse(Map.of());
    }

    /** Who is on record now and was not known by this key then is told apart from who is not there. */
    private static ProblemException absent(String key, boolean isNow, AskedMoment moment, Freshness.Stamp stamp) {
        return isNow
                ? ProblemException.of(
                        "subject-not-known-then", stamp.lackingOf(key).addTo(asked(key, moment)))
                : ProblemException.absent("subject-not-found", "key", key, stamp.lackingOf(key));
    }

    static Map<String, Object> asked(String key, AskedMoment moment) {
        return Map.of(
                "key",
                key,
                "knownAt",
                moment.known().at(),
                "basis",
                moment.known().basis().code());
    }
}
