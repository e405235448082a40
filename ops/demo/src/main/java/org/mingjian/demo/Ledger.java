package org.mingjian.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The ledger of units: set up in the first weeks of 2021 with all there were, and kept since. */
final class Ledger {

    /** Units of all trades together. */
    static final int UNITS = 16_000;

    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 11);
    private static final int DAYS_OF_SETTING_UP = 45;
    private static final int THERE_BEFORE = 12_600;
    private static final int DAYS_SINCE = 1_730;
    private static final int PERCENT_WITH_PERMIT = 47;

    private final Script script;
    private final Numbers numbers;
    private final Dice dice = new Dice("ledger");
    private final Names names = new Names(dice);
    private final Holders holders = new Holders(dice, names);
    private int permits;

    Ledger(Script script, Numbers numbers) {
        this.script = script;
        this.numbers = numbers;
    }

    /** What will open where, before it is known who runs it. */
    private record Plan(Trade trade, Place place, LocalDate openedOn, LocalDate registeredOn) {}

    /** All units, with the commands that register them. */
    List<Unit> open() {
        List<Unit> units = new ArrayList<>();
        for (Plan plan : plans()) {
            units.add(open(plan, units.size() + 1));
        }
        return units;
    }

    private List<Plan> plans() {
        List<Trade> trades = new ArrayList<>();
        for (Trade trade : Trade.values()) {
            for (int i = 0; i < trade.units(); i++) {
                trades.add(trade);
            }
        }
        List<Plan> plans = new ArrayList<>();
        int index = 0;
        for (Trade trade : dice.shuffled(trades)) {
            boolean before = index++ < THERE_BEFORE;
            LocalDate recorded = WorkingDays.from(
                    before
                            ? FIRST_DAY.plusDays(dice.below(DAYS_OF_SETTING_UP))
                            : LocalDate.of(2021, 3, 1).plusDays(dice.below(DAYS_SINCE)));
            plans.add(new Plan(trade, place(), opened(before, recorded), recorded));
        }
        // Stable: hospitals come to be in the order of days, and their departments after them.
        plans.sort(Comparator.comparing(Plan::registeredOn)
                .thenComparing(plan -> plan.trade().withinHospitals()));
        return plans;
    }

    /** One in thirty that opened later was found only a year or more after. */
    private LocalDate opened(boolean before, LocalDate recorded) {
        if (before) {
            return recorded.minusDays(dice.between(90, 5_000));
        }
        return recorded.minusDays(dice.oneIn(30) ? dice.between(365, 700) : dice.between(0, 20));
    }

    private Place place() {
        List<Place> counties = Place.counties();
        int at = dice.below(counties.stream().mapToInt(Place::weight).sum());
        for (Place county : counties) {
            at -= county.weight();
            if (at < 0) {
                return county;
            }
        }
        throw new IllegalStateException("The weights do not add up");
    }

    private Unit open(Plan plan, int number) {
        String category = dice.of(plan.trade().categories());
        Place place = plan.place();
        String name = names.business(place, category);
        String address = names.address(place);
        Holders.Found found = holders.next(plan.trade(), category, name, place, plan.registeredOn());
        Place acting = category.equals("综合医院") ? Place.CITY : place;
        Trade.Permit permit =
                dice.below(100) < PERCENT_WITH_PERMIT ? plan.trade().permit() : null;
        Unit unit = new Unit(
                number,
                found.subject(),
                found.holder(),
                plan.trade(),
                category,
                name,
                address,
                place,
                acting,
                plan.openedOn(),
                plan.registeredOn(),
                permit != null);
        Story story = new Story(script, dice, acting).on(plan.registeredOn());
        if (found.fresh()) {
            story.officer(
                    "RegisterSubject", unit.subject(), holders.registration(found, place, address, plan.openedOn()));
        }
        story.officer("OpenSupervisedUnit", unit.stream(), opening(unit));
        if (permit != null) {
            grant(story, unit, permit);
        }
        return unit;
    }

    private static Map<String, Object> opening(Unit unit) {
        return Data.of(
                "subject",
                unit.subject(),
                "region",
                unit.place().region(),
                "profile",
                Data.of(
                        "name",
                        unit.name(),
                        "address",
                        unit.address(),
                        "specialties",
                        List.of(unit.trade().specialty()),
                        "categories",
                        List.of(unit.category())),
                "openedOn",
                unit.openedOn().toString());
    }

    private void grant(Story story, Unit unit, Trade.Permit permit) {
        String stream = "Authorisation-demo." + ++permits;
        String number = numbers.assign(story, permit.word(), "AUTHORISATION", stream);
        story.officer(
                "GrantAuthorisation",
                stream,
                Data.of(
                        "subject",
                        unit.subject(),
                        "unit",
                        unit.stream(),
                        "region",
                        unit.place().region(),
                        "kind",
                        permit.kind(),
                        "title",
                        permit.title(),
                        "number",
                        number,
                        "specialty",
                        unit.trade().specialty(),
                        "scope",
                        List.of(unit.category()),
                        "basis",
                        "DOCUMENTS",
                        "grantedOn",
                        story.today(),
                        "validFrom",
                        story.today(),
                        "validUntil",
                        story.day().plusYears(permit.years()).minusDays(1).toString()));
    }
}
