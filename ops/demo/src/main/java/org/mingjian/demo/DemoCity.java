package org.mingjian.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mingjian.demo.Prosecution.Case;

/**
 * The demo city, whole. Its figures of a year are those of {@link Figures}. The same in every run; see ops/docs/demo-city.md.
 */
public final class DemoCity {

    /** No command is recorded earlier. */
    public static final Instant FIRST = Instant.parse("2021-01-04T00:00:00Z");
    /** What a log that is filled with it says of itself. */
    public static final String NAME = "demo-city 1";

    private static final int LATE_YEAR = 2025;
    private static final int ONE_UNPAID_IN = 20;
    private static final int ONE_ACCOMPANIED_IN = 3;
    private static final int ANNULLED_YEAR = 2023;
    private static final int ANNULLED = 10;

    private final Script script = new Script();
    private final Numbers numbers = new Numbers();
    private final Bureau bureau = new Bureau(script);
    private final Inspecting inspecting = new Inspecting(script, bureau);
    private final Prosecution prosecution = new Prosecution(inspecting, numbers);
    private final Ordering ordering = new Ordering(inspecting, numbers);
    private final Dice dice = new Dice("city");

    private DemoCity() {}

    /** All commands in the order in which they were recorded. */
    public static List<DemoCommand> commands() {
        return new DemoCity().tell();
    }

    /** Keys of the organs, the city's first. */
    public static List<Organ> organs() {
        List<Organ> organs = new ArrayList<>();
        for (Place place : Place.values()) {
            organs.add(new Organ(place.organ(), place.region()));
        }
        return organs;
    }

    /**
     * An organ of the city.
     *
     * @param key what follows {@code Organ-} in the name of its stream
     * @param region where it lies
     */
    public record Organ(String key, String region) {}

    private List<DemoCommand> tell() {
        List<Unit> units = new Ledger(script, numbers).open();
        Changes changes = new Changes(script, units);
        Incidents incidents = new Incidents(script, inspecting, prosecution);
        Draws draws = new Draws(units, changes);
        for (Figures figures : Figures.all()) {
            boolean clinic = figures.year() == Incidents.CLINIC_YEAR;
            int cases = figures.cases() - (clinic ? 1 : 0);
            int fines = figures.fines() - (clinic ? Incidents.CLINIC_FINE : 0);
            supervise(draws.draw(figures.year(), figures.tasks(), cases), figures.year(), fines);
        }
        incidents.illegalClinic();
        incidents.mergedHospital();
        incidents.movedShop();
        incidents.guidance(units, changes, bureau);
        return script.inOrder();
    }

    private void supervise(Draws.Year year, int number, int fines) {
        List<Task> led = List.copyOf(year.cases());
        List<Violation> violations = led.stream()
                .map(task -> Violation.of(task.unit(), task.day(), dice))
                .toList();
        List<Integer> amounts = Fines.spread(violations, fines, dice);
        for (Task task : year.tasks()) {
            int at = led.indexOf(task);
            if (at >= 0) {
                String stream = "PenaltyCase-demo." + number + "." + (at + 1);
                prosecute(new Case(stream, task, violations.get(at), amounts.get(at)), at + 1);
            } else if (year.orders().contains(task)) {
                Inspecting.Seen seen = ordering.seen(task.unit());
                ordering.order(inspecting.inspect(task, seen), task, seen);
            } else {
                inspecting.inspect(task, null);
            }
        }
    }

    private void prosecute(Case one, int nth) {
        Violation violation = one.violation();
        Story story = inspecting.inspect(
                one.task(),
                new Inspecting.Seen(violation.label(), violation.rule(), one.fine() > 0 ? "GENERAL" : "MINOR"));
        String decision =
                prosecution.decide(story, one, "INSPECTION", one.task().reference());
        if (nth % ONE_ACCOMPANIED_IN == 0) {
            ordering.accompany(story.branch(), one);
        }
        if (one.task().year() == ANNULLED_YEAR && nth == ANNULLED) {
            Review.annul(story, one, decision);
        } else if (one.task().year() < LATE_YEAR || nth % ONE_UNPAID_IN != 0) {
            prosecution.perform(story, one, decision);
        }
    }
}
