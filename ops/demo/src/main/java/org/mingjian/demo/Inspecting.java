package org.mingjian.demo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How an inspection goes: scheduled with approval, opened by two officers, concluded the same day, published since 2024. */
final class Inspecting {

    private static final int PUBLISHED_SINCE = 2024;
    private static final int DAYS_BEFORE = 2;
    private static final int DAYS_TO_PUBLICATION = 5;

    private final Script script;
    private final Bureau bureau;
    private final Dice dice = new Dice("inspecting");

    Inspecting(Script script, Bureau bureau) {
        this.script = script;
        this.bureau = bureau;
    }

    /**
     * What officers saw.
     *
     * @param rule that may be broken; null for none
     */
    record Seen(String fact, @Nullable String rule, String severity) {}

    /** Inspects a unit that was drawn; answers the story, to be gone on with. */
    Story inspect(Task task, @Nullable Seen seen) {
        return inspect(task, "ROUTINE", "DRAW_TASK", task.reference(), seen);
    }

    Story inspect(Task task, String kind, String origin, String reference, @Nullable Seen seen) {
        Unit unit = task.unit();
        String inspection = task.inspection();
        Story story = new Story(script, dice, unit.acting()).on(WorkingDays.before(task.day(), DAYS_BEFORE));
        story.officer("ScheduleInspection", inspection, schedule(story, task, kind, origin, reference));
        story.on(task.day())
                .officer(
                        "OpenInspection",
                        inspection,
                        Data.of("openedOn", story.today(), "officers", officers(task), "credentialsShown", true));
        if (seen != null) {
            story.officer("RecordFinding", inspection, finding(unit, seen));
        }
        story.officer(
                "ConcludeInspection",
                inspection,
                Data.of("concludedOn", story.today(), "result", seen == null ? "NO_PROBLEM_FOUND" : "PROBLEMS_FOUND"));
        if (task.year() >= PUBLISHED_SINCE) {
            // A story of its own: what follows from the finding does not wait for it.
            Story publication =
                    new Story(script, dice, unit.acting()).on(WorkingDays.after(task.day(), DAYS_TO_PUBLICATION));
            publication.officer(
                    "PublishInspection", inspection, Data.of("publishedOn", publication.today(), "channel", "鉴川市政府网站"));
        }
        return story;
    }

    List<String> officers(Task task) {
        return bureau.pair(task.unit().acting(), task.unit().trade(), task.number());
    }

    private static Map<String, Object> schedule(Story story, Task task, String kind, String origin, String reference) {
        return Data.of(
                "subject",
                task.unit().subject(),
                "unit",
                task.unit().stream(),
                "kind",
                kind,
                "origin",
                origin,
                "originReference",
                reference,
                "specialties",
                List.of(task.unit().trade().specialty()),
                "plannedOn",
                task.day().toString(),
                "approval",
                Data.approval(task.unit().acting(), story.today()));
    }

    private static Map<String, Object> finding(Unit unit, Seen seen) {
        return Data.of(
                "findingId",
                "1",
                "specialty",
                unit.trade().specialty(),
                "fact",
                seen.fact(),
                "suspectedRule",
                seen.rule(),
                "severity",
                seen.severity(),
                "correctedOnSpot",
                false);
    }
}
