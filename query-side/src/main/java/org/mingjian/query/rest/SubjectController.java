package org.mingjian.query.rest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.credit.Risk;
import org.mingjian.query.credit.Scoring;
import org.mingjian.query.creditstanding.CreditStandingView;
import org.mingjian.query.search.FoundSubject;
import org.mingjian.query.search.SubjectDesk;
import org.mingjian.query.search.SubjectSearch;
import org.mingjian.query.search.Subjects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Subjects and their credit, for regulators. */
@RestController
class SubjectController {
    private static final String VIEW = "creditstanding";

    private final SubjectSearch search;
    private final SubjectDesk desk;
    private final Scoring scoring;
    private final Stamps stamps;
    private final Today today;

    SubjectController(SubjectSearch search, SubjectDesk desk, Scoring scoring, Stamps stamps, Today today) {
        this.search = search;
        this.desk = desk;
        this.scoring = scoring;
        this.stamps = stamps;
        this.today = today;
    }

    @GetMapping("/api/v1/subjects")
    @ReadsViews(
            value = {VIEW, "unitdossier"},
            searches = true)
    PageAnswer<SubjectItem> list(
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String specialty,
            @RequestParam(required = false) @Nullable String grade,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String size) {
        var stamp = stamps.ofAnswer();
        var filter = new Subjects.Filter(
                Parameters.text("name", name),
                Parameters.text("region", region),
                Parameters.text("specialty", specialty),
                Parameters.oneOf("grade", grade, SubjectSearch.grades()),
                today.day());
        var question = Cursor.of("subjects", filter.name(), filter.region(), filter.specialty(), filter.grade());
        var page = search.search(filter, question.slice(cursor, Parameters.size(size)));
        return new PageAnswer<>(
                page.items().stream().map(SubjectItem::of).toList(), question.next(page), page.total(), stamp);
    }

    @GetMapping("/api/v1/subjects/{key}/credit")
    @ReadsViews(value = VIEW, searches = true)
    CreditAnswer credit(@PathVariable String key, @RequestParam(required = false) @Nullable String validAt) {
        var stamp = stamps.ofAnswer();
        LocalDate asked = Parameters.day("validAt", validAt);
        LocalDate day = asked == null ? today.day() : asked;
        FoundSubject found = desk.find(key)
                .orElseThrow(() -> ProblemException.absent("subject-not-found", "key", key, stamp.lackingOf(key)));
        CreditStandingView subject = found.subject();
        var facts = found.facts();
        return new CreditAnswer(
                subject.subject(),
                SubjectItem.key(subject.subject()),
                subject.nameOn(day),
                subject.kind(),
                subject.jurisdiction(),
                found.askedFor(),
                found.absorbed().stream().map(CreditStandingView::subject).toList(),
                scoring.standing(subject.jurisdiction(), facts, day),
                Risk.estimate(scoring.packs(), subject.jurisdiction(), facts, day),
                day,
                stamp.position(),
                stamp.settledInstant(),
                stamp.settledInstant(),
                stamp.lacking(found.subjects()));
    }
}
