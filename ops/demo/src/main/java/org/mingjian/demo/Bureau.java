package org.mingjian.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The organs, with powers in all eleven specialties, and their officers. */
final class Bureau {

    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 4);
    private static final LocalDate POWERS_SINCE = LocalDate.of(2019, 1, 1);
    private static final LocalDate CERTIFIED_SINCE = LocalDate.of(2019, 6, 1);
    private static final LocalDate CERTIFIED_UNTIL = LocalDate.of(2024, 5, 31);
    /** A Saturday: nobody is out. */
    private static final LocalDate RENEWED_ON = LocalDate.of(2024, 5, 4);

    private static final int OFFICERS_OF_AN_ORGAN = 12;
    private static final List<List<Trade>> TEAMS = List.of(
            List.of(
                    Trade.PUBLIC_PLACES,
                    Trade.DRINKING_WATER,
                    Trade.SCHOOL_HEALTH,
                    Trade.DISINFECTION_PRODUCTS,
                    Trade.TABLEWARE_DISINFECTION),
            List.of(Trade.MEDICAL_PRACTICE, Trade.INFECTIOUS_DISEASES, Trade.MATERNAL_CHILD_HEALTH, Trade.BLOOD_SAFETY),
            List.of(Trade.OCCUPATIONAL_HEALTH, Trade.RADIATION_HEALTH));

    private final Dice dice = new Dice("bureau");
    private final Names names = new Names(dice);
    private final Map<Place, List<List<String>>> teams = new EnumMap<>(Place.class);

    Bureau(Script script) {
        for (Place place : Place.values()) {
            Story story = new Story(script, dice, place).on(FIRST_DAY);
            establish(story);
            List<List<String>> staff = staff(story);
            teams.put(place, staff);
            // Certificates last five years.
            for (String officer :
                    teams.get(place).stream().flatMap(List::stream).toList()) {
                story.on(RENEWED_ON)
                        .regulator(
                                "RenewOfficerCertificate",
                                officer,
                                Data.of("renewedOn", story.today(), "validUntil", "2029-05-31"));
            }
        }
    }

    /** Two officers of a place who know a trade, in turn. */
    List<String> pair(Place place, Trade trade, int turn) {
        for (int i = 0; i < TEAMS.size(); i++) {
            if (TEAMS.get(i).contains(trade)) {
                List<String> team = Objects.requireNonNull(teams.get(place)).get(i);
                return List.of(team.get(turn % team.size()), team.get((turn + 1) % team.size()));
            }
        }
        throw new IllegalArgumentException("Nobody knows " + trade);
    }

    private static void establish(Story story) {
        Place place = story.place();
        story.regulator(
                "RegisterOrgan",
                place.organStream(),
                Data.of(
                        "name",
                        place.organName(),
                        "kind",
                        "AUTHORITY",
                        "level",
                        place == Place.CITY ? "PREFECTURAL" : "COUNTY",
                        "region",
                        place.region(),
                        "registeredOn",
                        POWERS_SINCE.toString()));
        for (Trade trade : Trade.values()) {
            trade.laws().forEach(law -> empower(story, trade, law));
        }
    }

    private static void empower(Story story, Trade trade, String law) {
        Place place = story.place();
        String id = trade.specialty() + "-" + (trade.laws().indexOf(law) + 1);
        story.regulator(
                "GrantOrganPower",
                place.organStream(),
                Data.of(
                        "power",
                        Data.of(
                                "powerId",
                                id,
                                "law",
                                law,
                                "kinds",
                                List.of("INSPECT", "ORDER", "PENALISE", "AUTHORISE"),
                                "specialty",
                                trade.specialty(),
                                "region",
                                place.region(),
                                "basis",
                                "权责清单",
                                "validFrom",
                                POWERS_SINCE.toString())));
    }

    private List<List<String>> staff(Story story) {
        List<List<String>> staff = new ArrayList<>();
        TEAMS.forEach(team -> staff.add(new ArrayList<>()));
        for (int i = 0; i < OFFICERS_OF_AN_ORGAN; i++) {
            int team = i % TEAMS.size();
            String number = story.place().code() + String.format("%03d", i + 1);
            String officer = "Officer-cert." + number;
            story.regulator("RegisterOfficer", officer, registration(story, TEAMS.get(team)));
            story.regulator("GrantOfficerCertificate", officer, certificate(number));
            staff.get(team).add(officer);
        }
        return staff;
    }

    private Map<String, Object> registration(Story story, List<Trade> team) {
        return Data.of(
                "organ",
                story.place().organStream(),
                "kind",
                "OFFICER",
                "person",
                names.person(),
                "specialties",
                team.stream().map(Trade::specialty).toList(),
                "registeredOn",
                CERTIFIED_SINCE.toString());
    }

    private static Map<String, Object> certificate(String number) {
        return Data.of(
                "certificateNumber",
                number,
                "grantedOn",
                CERTIFIED_SINCE.toString(),
                "validUntil",
                CERTIFIED_UNTIL.toString(),
                "issuedBy",
                "鉴川市司法局");
    }
}
