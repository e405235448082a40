package org.mingjian.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Orders to put right: most are verified and written off, some are missed, those of the last weeks are open. */
final class Ordering {

    private static final int DAYS_GIVEN = 20;
    private static final int ONE_MISSED_IN = 25;
    private static final LocalDate OPEN_SINCE = LocalDate.of(2025, 12, 5);

    private final Inspecting inspecting;
    private final Numbers numbers;
    private final Dice dice = new Dice("ordering");

    Ordering(Inspecting inspecting, Numbers numbers) {
        this.inspecting = inspecting;
        this.numbers = numbers;
    }

    /** What is found where an order is enough. */
    Inspecting.Seen seen(Unit unit) {
        return switch (unit.trade()) {
            case PUBLIC_PLACES -> new Inspecting.Seen("未公示卫生信誉度等级", "V03", "MINOR");
            case INFECTIOUS_DISEASES -> new Inspecting.Seen("医疗废物登记不全", "V13", "MINOR");
            case OCCUPATIONAL_HEALTH -> new Inspecting.Seen("作业场所未按期检测", "V25", "GENERAL");
            default -> new Inspecting.Seen("管理制度不完善", null, "MINOR");
        };
    }

    /** Orders what was found to be put right, after an inspection. */
    void order(Story story, Task task, Inspecting.Seen seen) {
        issue(
                story,
                task,
                seen.rule() == null ? "ADVICE" : "PRECONDITION",
                new Content(seen.fact(), seen.rule() == null ? "卫生监督意见" : "依法责令限期改正", seen.severity()),
                null);
    }

    /** The order that goes with a penalty, 行政处罚法 art 28. */
    void accompany(Story story, Prosecution.Case one) {
        issue(
                story,
                one.task(),
                "WITH_PENALTY",
                new Content(one.violation().label(), "行政处罚法第二十八条", "GENERAL"),
                one.stream());
    }

    /**
     * What is ordered.
     *
     * @param basis in law
     */
    private record Content(String what, String basis, String severity) {}

    private void issue(Story story, Task task, String nature, Content content, @Nullable String penaltyCase) {
        Unit unit = task.unit();
        String order = "RectificationOrder-demo." + task.year() + "." + task.number();
        LocalDate due = WorkingDays.from(story.day().plusDays(DAYS_GIVEN));
        String number = numbers.assign(story, "卫责改", "RECTIFICATION_ORDER", order);
        List<String> officers = inspecting.officers(task);
        story.officer(
                "OrderRectification",
                order,
                Data.of(
                        "subject",
                        unit.subject(),
                        "unit",
                        unit.stream(),
                        "region",
                        unit.place().region(),
                        "inspection",
                        task.inspection(),
                        "penaltyCase",
                        penaltyCase,
                        "nature",
                        nature,
                        "documentNumber",
                        number,
                        "specialty",
                        unit.trade().specialty(),
                        "legalBasis",
                        List.of(content.basis()),
                        "items",
                        List.of(Data.of("itemId", "1", "content", content.what())),
                        "severity",
                        content.severity(),
                        "orderedOn",
                        story.today(),
                        "atOnce",
                        false,
                        "dueOn",
                        due.toString(),
                        "officers",
                        officers));
        if (due.isBefore(OPEN_SINCE)) {
            follow(story, order, due, officers);
        }
    }

    private void follow(Story story, String order, LocalDate due, List<String> officers) {
        if (dice.oneIn(ONE_MISSED_IN)) {
            story.on(WorkingDays.after(due, 2))
                    .officer(
                            "FindRectificationUnmet",
                            order,
                            Data.of(
                                    "foundOn",
                                    story.today(),
                                    "items",
                                    List.of("1"),
                                    "fact",
                                    "期限届满仍未改正",
                                    "officers",
                                    officers));
            return;
        }
        story.on(WorkingDays.before(due, dice.between(0, 3)))
                .officer(
                        "VerifyRectificationItem",
                        order,
                        Data.of("item", "1", "verifiedOn", story.today(), "means", "DOCUMENTS", "officers", officers))
                .officer("WriteOffRectificationOrder", order, Data.of("writtenOffOn", story.today()));
    }
}
