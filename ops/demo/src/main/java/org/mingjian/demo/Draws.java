package org.mingjian.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tasks of the years, and which of them lead to a case or an order. */
final class Draws {

    private static final int ONE_WITH_ORDER_IN = 9;

    private final List<Unit> units;
    private final Changes changes;
    private final Dice dice = new Dice("draws");

    Draws(List<Unit> units, Changes changes) {
        this.units = units;
        this.changes = changes;
    }

    /**
     * What became of a year's draw.
     *
     * @param tasks in the order of days
     * @param cases those that led to a penalty
     * @param orders those that led to an order alone
     */
    record Year(List<Task> tasks, Set<Task> cases, Set<Task> orders) {}

    /** Draws tasks among the units that were on the ledger by the end of February. */
    Year draw(int year, int count, int cases) {
        LocalDate known = LocalDate.of(year, 3, 1);
        List<Unit> drawn = dice.shuffled(units.stream()
                        .filter(unit -> unit.registeredOn().isBefore(known) && !changes.isClosed(unit, known))
                        .toList())
                .subList(0, count);
        List<LocalDate> days = days(year);
        List<Task> tasks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            tasks.add(new Task(year, i + 1, drawn.get(i), days.get((int) ((long) i * days.size() / count))));
        }
        Set<Task> penalised = penalised(tasks, cases, LocalDate.of(year, 11, 1));
        Set<Task> ordered = new HashSet<>();
        tasks.stream()
                .filter(task -> !penalised.contains(task) && dice.oneIn(ONE_WITH_ORDER_IN))
                .forEach(ordered::add);
        return new Year(tasks, penalised, ordered);
    }

    private static List<LocalDate> days(int year) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate end = LocalDate.of(year, 12, 1);
        for (LocalDate day = LocalDate.of(year, 3, 10); day.isBefore(end); day = day.plusDays(1)) {
            if (WorkingDays.isOne(day)) {
                days.add(day);
            }
        }
        return days;
    }

    /** Early enough to be decided within the year. */
    private Set<Task> penalised(List<Task> tasks, int cases, LocalDate before) {
        Map<Trade, Integer> so = new HashMap<>();
        List<Task> chosen = new ArrayList<>();
        for (Task task : dice.shuffled(
                tasks.stream().filter(task -> task.day().isBefore(before)).toList())) {
            Trade trade = task.unit().trade();
            if (chosen.size() < cases && so.getOrDefault(trade, 0) < Violation.mostCases(trade)) {
                so.merge(trade, 1, Integer::sum);
                chosen.add(task);
            }
        }
        if (chosen.size() < cases) {
            throw new IllegalStateException("Too few tasks for " + cases + " cases");
        }
        chosen.sort(Comparator.comparing(Task::number));
        return new LinkedHashSet<>(chosen);
    }
}
