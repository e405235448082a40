package org.mingjian.benchmark.scoring;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mingjian.demo.DemoCity;
import org.mingjian.demo.DemoCommand;
import org.mingjian.query.credit.Duties;
import org.mingjian.query.credit.Fact;
import org.mingjian.query.credit.Finality;
import org.mingjian.query.credit.Gravity;
import org.mingjian.query.credit.Imposed;
import org.mingjian.query.credit.InspectionFact;
import org.mingjian.query.credit.Paper;
import org.mingjian.query.credit.PenaltyFact;

/** The facts that the commands of the demo city leave of each subject: its inspections, and its penalties as served and paid. */
final class CityFacts {

    private final Map<String, Map<String, Fact>> bySubject = new HashMap<>();
    private final Map<String, String> subjects = new HashMap<>();

    private CityFacts() {}

    static List<Map<String, Fact>> bySubject() {
        CityFacts facts = new CityFacts();
        DemoCity.commands().forEach(facts::take);
        return List.copyOf(facts.bySubject.values());
    }

    private void take(DemoCommand command) {
        String stream = command.stream();
        Map<String, Object> data = command.data();
        switch (command.command()) {
            case "RegisterSubject" -> bySubject.put(stream, new HashMap<>());
            case "ScheduleInspection" -> {
                subjects.put(stream, text(data, "subject"));
                put(stream, new InspectionFact(null, 0, null, Map.of()));
            }
            case "OpenInspection" -> put(stream, inspection(stream).with(day(data, "openedOn"), null, Map.of()));
            case "RecordFinding" ->
                put(
                        stream,
                        inspection(stream)
                                .withFinding(text(data, "findingId"), Gravity.valueOf(text(data, "severity"))));
            case "ConcludeInspection" -> {
                InspectionFact open = inspection(stream);
                put(stream, open.with(open.on(), text(data, "result"), open.findings()));
            }
            case "MakePenaltyDecision" -> {
                subjects.put(stream, text(data, "party"));
                put(stream, decision(stream, data));
            }
            case "ServePenaltyDecision" ->
                put(stream, penalty(stream).imposing(it -> it.under(Finality.SERVED, day(data, "servedOn"))));
            case "RecordPerformance" ->
                put(
                        stream,
                        penalty(stream).by(paper -> paper.done(text(data, "obligation"), day(data, "performedOn"), 1)));
            default -> {
                // leaves no fact
            }
        }
    }

    private static PenaltyFact decision(String stream, Map<String, Object> data) {
        Duties duties = Duties.none().with("fine", day(data, "decidedOn").plusDays(30));
        List<String> kinds = ((List<?>) Objects.requireNonNull(data.get("kinds")))
                .stream().map(Object::toString).toList();
        return PenaltyFact.act(0, stream, Gravity.GENERAL)
                .decided(
                        day(data, "decidedOn"),
                        0,
                        Imposed.of(Gravity.valueOf(text(data, "creditClass")), kinds, Finality.NOT_SERVED),
                        new Paper(text(data, "documentNumber"), null, false, false, day(data, "publicUntil"), duties));
    }

    private void put(String stream, Fact fact) {
        Objects.requireNonNull(bySubject.get(subject(stream))).put(stream, fact);
    }

    private InspectionFact inspection(String stream) {
        return (InspectionFact) fact(stream);
    }

    private PenaltyFact penalty(String stream) {
        return (PenaltyFact) fact(stream);
    }

    private Fact fact(String stream) {
        Map<String, Fact> facts = Objects.requireNonNull(bySubject.get(subject(stream)));
        return Objects.requireNonNull(facts.get(stream));
    }

    private String subject(String stream) {
        return Objects.requireNonNull(subjects.get(stream));
    }

    private static String text(Map<String, Object> data, String field) {
        return Objects.requireNonNull(data.get(field)).toString();
    }

    private static LocalDate day(Map<String, Object> data, String field) {
        return LocalDate.parse(text(data, field));
    }
}
