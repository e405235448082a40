package org.mingjian.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mingjian.demo.Unit.Holder;

/** What people remember: an illegal clinic, a hospital that another took in, a shop that moved, guidance given to good ones. */
final class Incidents {

    /** What the illegal clinic was fined, in yuan. */
    static final int CLINIC_FINE = Violation.UNLICENSED_CLINIC.least();
    /** The year in which it was. */
    static final int CLINIC_YEAR = 2024;

    private static final int OWN_NUMBERS = 90_000;
    private static final int GUIDED = 64;
    private static final int GUIDANCE_YEAR = 2025;

    private final Script script;
    private final Dice dice = new Dice("incidents");
    private final Names names = new Names(dice);
    private final Inspecting inspecting;
    private final Prosecution prosecution;

    Incidents(Script script, Inspecting inspecting, Prosecution prosecution) {
        this.script = script;
        this.inspecting = inspecting;
        this.prosecution = prosecution;
    }

    /** A complaint leads to somebody who treats the sick without a licence; the place is closed. */
    void illegalClinic() {
        Holder nobody = new Holder("NATURAL_PERSON", "", "");
        LocalDate found = LocalDate.of(CLINIC_YEAR, 5, 21);
        Unit clinic = unit(1, Person.mark(0), nobody, Trade.MEDICAL_PRACTICE, "诊所", Place.WILLOW, found.minusDays(6));
        Story registration = new Story(script, dice, clinic.acting()).on(clinic.registeredOn());
        registration.officer(
                "RegisterSubject",
                clinic.subject(),
                Data.of(
                        "kind",
                        nobody.kind(),
                        "jurisdiction",
                        clinic.place().region(),
                        "profile",
                        Data.of("personal", names.person())));
        open(registration, clinic, "无名诊所");
        Task task = new Task(CLINIC_YEAR, OWN_NUMBERS + 1, clinic, found);
        Violation violation = Violation.UNLICENSED_CLINIC;
        Story story = inspecting.inspect(
                task,
                "INDIVIDUAL",
                "COMPLAINT",
                "12345热线转办",
                new Inspecting.Seen(violation.label(), violation.rule(), "SERIOUS"));
        Prosecution.Case one = new Prosecution.Case(
                "PenaltyCase-demo." + CLINIC_YEAR + "." + task.number(), task, violation, CLINIC_FINE);
        String decision = prosecution.decide(story, one, "COMPLAINT", "12345热线转办");
        prosecution.perform(story, one, decision);
        story.officer("CloseSupervisedUnit", clinic.stream(), Data.of("closedOn", story.today(), "manner", "取缔"));
    }

    /** One hospital takes another in: its site changes hands, and its name leads to the other. */
    void mergedHospital() {
        LocalDate registered = LocalDate.of(2021, 3, 2);
        Unit taking = hospital(2, "鉴川市中心医院", registered);
        Unit taken = hospital(3, "鉴川市纺织职工医院", registered);
        Story story = new Story(script, dice, Place.CITY).on(LocalDate.of(2023, 6, 30));
        story.officer(
                        "HandOverSupervisedUnit",
                        taken.stream(),
                        Data.of(
                                "fromSubject",
                                taken.subject(),
                                "toSubject",
                                taking.subject(),
                                "handedOverOn",
                                story.today(),
                                "reason",
                                "医院合并"))
                .officer(
                        "MergeSubject",
                        taken.subject(),
                        Data.of("into", taking.subject(), "mergedOn", story.today(), "reason", "医院合并"));
    }

    /** A barber moves to another district; what was found stays with the shop. */
    void movedShop() {
        Holder barber = company("92", 4, "SOLE_TRADER", "鉴川北湖老街理发店", Place.NORTH_LAKE);
        Unit shop = unit(
                4,
                "Subject-uscc." + barber.uscc(),
                barber,
                Trade.PUBLIC_PLACES,
                "理发店",
                Place.NORTH_LAKE,
                LocalDate.of(2021, 3, 3));
        register(shop);
        Story story = new Story(script, dice, Place.SOUTH_DYKE).on(LocalDate.of(2022, 9, 1));
        story.officer(
                "MoveSupervisedUnit",
                shop.stream(),
                Data.of(
                        "fromRegion",
                        Place.NORTH_LAKE.region(),
                        "toRegion",
                        Place.SOUTH_DYKE.region(),
                        "address",
                        names.address(Place.SOUTH_DYKE),
                        "movedOn",
                        story.today()));
    }

    /** Officers visit {@value #GUIDED} units of a white list to guide them. */
    void guidance(List<Unit> all, Changes changes, Bureau bureau) {
        List<Unit> units = all.stream()
                .filter(unit -> unit.registeredOn().getYear() < GUIDANCE_YEAR)
                .filter(unit -> !changes.isClosed(unit, LocalDate.of(GUIDANCE_YEAR, 12, 31)))
                .toList();
        for (int i = 0; i < GUIDED; i++) {
            Unit unit = units.get(i * 150);
            Story story = new Story(script, dice, unit.acting())
                    .on(WorkingDays.from(LocalDate.of(GUIDANCE_YEAR, 2, 10).plusDays(i * 4L)));
            story.officer(
                    "RecordSiteVisit",
                    "SiteVisit-demo." + GUIDANCE_YEAR + "." + (i + 1),
                    Data.of(
                            "subject",
                            unit.subject(),
                            "unit",
                            unit.stream(),
                            "region",
                            unit.place().region(),
                            "kind",
                            "GUIDANCE",
                            "specialties",
                            List.of(unit.trade().specialty()),
                            "visitedOn",
                            story.today(),
                            "visitors",
                            bureau.pair(unit.acting(), unit.trade(), i),
                            "advice",
                            "白名单单位精准指导"));
        }
    }

    private Unit hospital(int number, String name, LocalDate registered) {
        Holder holder = company("12", number, "LEGAL_PERSON", name, Place.CITY);
        Unit unit = unit(
                number,
                "Subject-uscc." + holder.uscc(),
                holder,
                Trade.MEDICAL_PRACTICE,
                "综合医院",
                Place.CITY,
                registered);
        register(unit);
        return unit;
    }

    private static Holder company(String prefix, int number, String kind, String name, Place place) {
        return new Holder(kind, CheckDigits.uscc(prefix, place.code(), 10_000_000 + number), name);
    }

    private Unit unit(
            int number,
            String subject,
            Holder holder,
            Trade trade,
            String category,
            Place place,
            LocalDate registered) {
        return new Unit(
                OWN_NUMBERS + number,
                subject,
                holder,
                trade,
                category,
                holder.name(),
                names.address(place),
                place,
                place,
                registered.minusDays(100),
                registered,
                false);
    }

    private void register(Unit unit) {
        Story story = new Story(script, dice, unit.acting()).on(unit.registeredOn());
        story.officer(
                "RegisterSubject",
                unit.subject(),
                Data.of(
                        "kind",
                        unit.holder().kind(),
                        "jurisdiction",
                        unit.place().region(),
                        "profile",
                        Data.of("name", unit.holder().name(), "address", unit.address())));
        open(story, unit, unit.name());
    }

    private static void open(Story story, Unit unit, String name) {
        Map<String, Object> profile = Data.of(
                "name",
                name,
                "address",
                unit.address(),
                "specialties",
                List.of(unit.trade().specialty()),
                "categories",
                List.of(unit.category()));
        story.officer(
                "OpenSupervisedUnit",
                unit.stream(),
                Data.of(
                        "subject",
                        unit.subject(),
                        "region",
                        unit.place().region(),
                        "profile",
                        profile,
                        "openedOn",
                        unit.openedOn().toString()));
    }
}
