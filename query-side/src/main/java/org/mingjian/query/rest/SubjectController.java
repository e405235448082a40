package org.mingjian.query.rest;

import org.jspecify.annotations.Nullable;
import org.mingjian.query.search.SubjectSearch;
import org.mingjian.query.search.Subjects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Subjects, for regulators. */
@RestController
class SubjectController {
    private final SubjectSearch search;
    private final Stamps stamps;
    private final Today today;

    SubjectController(SubjectSearch search, Stamps stamps, Today today) {
        this.search = search;
        this.stamps = stamps;
        this.today = today;
    }

    @GetMapping("/api/v1/subjects")
    @ReadsViews(
            value = {"creditstanding", "unitdossier"},
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
}
