package org.mingjian.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** How a case goes, from filing to conclusion, in the ordinary procedure. */
final class Prosecution {

    private static final int HEARING_FROM = 10_000;
    private static final String FINDING = "1";
    private static final String ACT = "1";
    private static final String NOTICE = "1";

    private final Inspecting inspecting;
    private final Numbers numbers;

    Prosecution(Inspecting inspecting, Numbers numbers) {
        this.inspecting = inspecting;
        this.numbers = numbers;
    }

    /**
     * A case.
     *
     * @param stream its stream
     * @param task the inspection that led to it
     * @param fine in yuan; 0 for a warning alone
     */
    record Case(String stream, Task task, Violation violation, int fine) {

        Unit unit() {
            return task.unit();
        }
    }

    /** Files, notifies, decides, serves and publishes; answers the number of the decision. */
    String decide(Story story, Case one, String origin, String reference) {
        LocalDate found = story.day();
        story.on(WorkingDays.after(found, 2));
        String number = numbers.assign(story, "卫立", "CASE", one.stream());
        story.officer("FileCase", one.stream(), filing(story, one, number, origin, reference));
        story.on(WorkingDays.after(found, 6)).officer("EstablishAct", one.stream(), act(one, found));
        story.on(WorkingDays.after(found, 8))
                .officer(
                        "ServePenaltyNotice",
                        one.stream(),
                        Data.of(
                                "noticeId",
                                NOTICE,
                                "party",
                                one.unit().subject(),
                                "acts",
                                List.of(ACT),
                                "intended",
                                content(one),
                                "hearingOffered",
                                one.fine() >= HEARING_FROM,
                                "servedOn",
                                story.today()));
        story.on(WorkingDays.after(found, 15));
        String decision = numbers.assign(story, "卫罚", "PENALTY_DECISION", one.stream());
        story.officer("MakePenaltyDecision", one.stream(), Decision.of(story, one, decision, NOTICE, ACT));
        story.on(WorkingDays.after(found, 17))
                .officer(
                        "ServePenaltyDecision",
                        one.stream(),
                        Data.of("decision", decision, "servedOn", story.today(), "method", "DIRECT"));
        story.on(WorkingDays.after(found, 19))
                .officer(
                        "PublishPenalty",
                        one.stream(),
                        Data.of("decision", decision, "publishedOn", story.today(), "channel", "信用中国"));
        return decision;
    }

    /** The fine is paid, and the case concluded. */
    void perform(Story story, Case one, String decision) {
        LocalDate published = story.day();
        if (one.fine() > 0) {
            story.on(WorkingDays.after(published, 5))
                    .officer(
                            "RecordPerformance",
                            one.stream(),
                            Data.of(
                                    "decision",
                                    decision,
                                    "obligation",
                                    Decision.FINE,
                                    "performedOn",
                                    story.today(),
                                    "paid",
                                    Data.yuan(one.fine()),
                                    "complete",
                                    true));
        }
        conclude(story.on(WorkingDays.after(published, 8)), one);
    }

    void conclude(Story story, Case one) {
        story.officer(
                "ConcludeCase",
                one.stream(),
                Data.of(
                        "concludedOn",
                        story.today(),
                        "manner",
                        "PERFORMED",
                        "approval",
                        Data.approval(story.place(), story.today())));
    }

    static String content(Case one) {
        if (one.fine() == 0) {
            return "警告";
        }
        return (one.violation().warns() ? "警告，" : "") + "罚款" + one.fine() + "元";
    }

    private Map<String, Object> filing(Story story, Case one, String number, String origin, String reference) {
        return Data.of(
                "caseNumber",
                number,
                "subject",
                one.unit().subject(),
                "unit",
                one.unit().stream(),
                "region",
                one.unit().place().region(),
                "specialty",
                one.unit().trade().specialty(),
                "origin",
                origin,
                "originReference",
                reference,
                "suspectedRule",
                one.violation().rule(),
                "filedOn",
                story.today(),
                "approval",
                Data.approval(story.place(), story.today()),
                "handlers",
                inspecting.officers(one.task()));
    }

    private static Map<String, Object> act(Case one, LocalDate found) {
        return Data.of(
                "actId",
                ACT,
                "party",
                one.unit().subject(),
                "unit",
                one.unit().stream(),
                "specialty",
                one.unit().trade().specialty(),
                "rule",
                one.violation().rule(),
                "ruleVersion",
                one.violation().version(),
                "fact",
                one.violation().label(),
                "from",
                found.toString(),
                "discoveredOn",
                found.toString(),
                "endangersSafety",
                false,
                "harmful",
                false,
                "findings",
                List.of(Data.of("inspection", one.task().inspection(), "findingId", FINDING)),
                "severity",
                one.fine() >= HEARING_FROM ? "SERIOUS" : one.fine() > 0 ? "GENERAL" : "MINOR");
    }
}
