package org.mingjian.query.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.policylab.Draft;
import org.mingjian.query.policylab.Drafts;
import org.mingjian.query.policylab.LabQuestion;
import org.mingjian.rules.pack.PackException;
import org.springframework.stereotype.Component;

/** Checks what is ordered of the policy lab before anything is run. */
@Component
class LabOrders {
    /** As long as a pack that is published may be. */
    private static final int LONGEST = 200_000;

    private static final int MONTHS = 12;

    private final Drafts drafts;
    private final Today today;

    LabOrders(Drafts drafts, Today today) {
        this.drafts = drafts;
        this.today = today;
    }

    /** The draft that is ordered, fit for use. */
    Draft draft(LabOrder.@Nullable DraftOrder order) {
        if (order == null
                || Stream.of(order.yaml(), order.sha256(), order.id())
                                .filter(Objects::nonNull)
                                .count()
                        != 1) {
            throw ProblemException.invalid(
                    "draft",
                    String.valueOf(order),
                    "one of \"yaml\", \"sha256\" and \"id\", the last with or without \"version\"");
        }
        try {
            return found(order);
        } catch (PackException e) {
            throw ProblemException.of("draft-unfit", Map.of("reasons", e.reasons()));
        }
    }

    private Draft found(LabOrder.DraftOrder order) {
        String yaml = order.yaml();
        String sha256 = order.sha256();
        if (yaml != null) {
            if (yaml.length() > LONGEST) {
                throw ProblemException.invalid("draft.yaml", yaml.length() + " characters", "at most " + LONGEST);
            }
            return drafts.read(yaml);
        }
        if (sha256 != null) {
            return drafts.bySha256(sha256)
                    .orElseThrow(() -> ProblemException.of("rule-pack-not-found", "sha256", sha256));
        }
        String id = String.valueOf(order.id());
        return drafts.byName(id, order.version())
                .orElseThrow(() -> ProblemException.invalid(
                        "draft.id", id, "the name of an installed pack, with its version where several have the name"));
    }

    LabQuestion question(LabOrder order) {
        String region = Parameters.text("region", order.region());
        if (region == null) {
            throw ProblemException.invalid("region", "", "the prefix of a region such as CN-4101");
        }
        LocalDate day = today.or(Parameters.day("day", order.day()));
        LocalDate yearAgo = today.day().minusMonths(MONTHS);
        List<String> history = order.history();
        return new LabQuestion(
                region,
                day,
                history == null
                        ? List.of(day.minusMonths(MONTHS).isBefore(yearAgo) ? day.minusMonths(MONTHS) : yearAgo)
                        : history(history, yearAgo));
    }

    private static List<LocalDate> history(List<String> asked, LocalDate last) {
        if (asked.size() > LabQuestion.MOST_DAYS) {
            throw ProblemException.invalid("history", asked.size() + " days", "at most " + LabQuestion.MOST_DAYS);
        }
        return asked.stream().map(text -> day(text, last)).distinct().sorted().toList();
    }

    private static LocalDate day(@Nullable String text, LocalDate last) {
        LocalDate day = Parameters.day("history", text);
        if (day == null || day.isAfter(last)) {
            throw ProblemException.invalid(
                    "history",
                    String.valueOf(text),
                    "a day not after " + last + ", so that the twelve months after it are over");
        }
        return day;
    }
}
