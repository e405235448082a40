package org.mingjian.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What changes in the ledger from December to December: places close, subjects state another address. */
final class Changes {

    private static final int CLOSING = 260;
    private static final int MOVING_OFFICE = 120;

    private final Script script;
    private final Dice dice = new Dice("changes");
    private final Names names = new Names(dice);
    private final Map<Integer, LocalDate> closed = new HashMap<>();

    Changes(Script script, List<Unit> units) {
        this.script = script;
        List<Unit> some = dice.shuffled(units);
        some.subList(0, CLOSING).forEach(this::close);
        some.subList(CLOSING, some.size()).stream()
                .filter(unit -> unit.holder().kind().equals("SOLE_TRADER"))
                .limit(MOVING_OFFICE)
                .forEach(this::amend);
    }

    boolean isClosed(Unit unit, LocalDate day) {
        LocalDate since = closed.get(unit.number());
        return since != null && since.isBefore(day);
    }

    private void close(Unit unit) {
        Story story = december(unit);
        closed.put(unit.number(), story.day());
        story.officer("CloseSupervisedUnit", unit.stream(), Data.of("closedOn", story.today(), "manner", "停业"));
    }

    private void amend(Unit unit) {
        Story story = december(unit);
        story.officer(
                "AmendSubjectProfile",
                unit.subject(),
                Data.of(
                        "profile",
                        Data.of(
                                "name",
                                unit.holder().name(),
                                "address",
                                names.address(unit.place()),
                                "establishedOn",
                                unit.openedOn().toString()),
                        "validFrom",
                        story.day().minusDays(dice.between(10, 300)).toString(),
                        "reason",
                        "登记地址变更"));
    }

    private Story december(Unit unit) {
        int first = unit.registeredOn().getYear();
        LocalDate day = WorkingDays.from(LocalDate.of(dice.between(first, 2025), 12, dice.between(20, 26)));
        return new Story(script, dice, unit.acting()).on(day);
    }
}
