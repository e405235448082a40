package org.mingjian.query.authorisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.query.support.Facts.day;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.avro.specific.SpecificRecordBase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjian.query.storage.ViewJson;
import org.mingjian.query.support.Facts;
import org.mingjian.query.support.History;
import org.mingjian.query.support.RosterFacts;

class AuthorisationFoldTest {
    private static final String LICENCE = "Authorisation-1";
    private final History history = new History();

    private void given(SpecificRecordBase... payloads) {
        for (SpecificRecordBase payload : payloads) {
            history.add(LICENCE, Facts.HOTEL, Facts.UNIT, payload);
        }
    }

    private AuthorisationView view() {
        return history.view(new AuthorisationFold(), LICENCE);
    }

    private @Nullable String on(String day) {
        AuthorisationState state = view().on(day(day));
        return state == null ? null : state.code();
    }

    @Test
    void isValidFromItsFirstDayToItsLast() {
        given(RosterFacts.licence(Facts.HOTEL, "2022-05-01", "2026-04-30"));

        assertThat(on("2022-04-30")).isNull();
        assertThat(on("2022-05-01")).isEqualTo("valid");
        assertThat(on("2026-04-30")).isEqualTo("valid");
        assertThat(on("2026-05-01")).isEqualTo("expired");
    }

    @Test
    void goesOnWithTheFurtherTermItWasGivenBeforeTheFirstRanOut() {
        given(
                RosterFacts.licence(Facts.HOTEL, "2022-05-01", "2026-04-30"),
                RosterFacts.renewedFrom("2026-04-01", "2026-05-01", "2030-04-30"));

        assertThat(on("2026-04-15")).isEqualTo("valid");
        assertThat(on("2026-05-01")).isEqualTo("valid");
        assertThat(on("2030-05-01")).isEqualTo("expired");
        assertThat(view().validUntil()).isEqualTo(day("2030-04-30"));
    }

    @Test
    void isSuspendedForATime() {
        given(
                RosterFacts.licence(Facts.HOTEL, "2022-05-01", null),
                RosterFacts.suspended("2023-01-01", "2023-01-31"),
                RosterFacts.suspended("2024-01-01", null),
                RosterFacts.resumed("2024-03-01"));

        assertThat(on("2023-01-31")).isEqualTo("suspended");
        assertThat(on("2023-02-01")).isEqualTo("valid");
        assertThat(on("2024-02-29")).isEqualTo("suspended");
        assertThat(on("2024-03-01")).isEqualTo("valid");
    }

    @Test
    void staysSuspendedWhileAnyOfItsSuspensionsLasts() {
        given(
                RosterFacts.licence(Facts.HOTEL, "2022-05-01", null),
                RosterFacts.suspended("2024-01-01", null),
                RosterFacts.suspended("2024-02-01", "2024-03-01"));
        assertThat(on("2024-03-02")).isEqualTo("suspended");

        given(RosterFacts.resumed("2024-04-01"));
        assertThat(on("2024-03-31")).isEqualTo("suspended");
        assertThat(on("2024-04-01")).isEqualTo("valid");
    }

    @Test
    void staysValidForTheRestWhenSomeItemsAreTakenAway() {
        given(RosterFacts.licence(Facts.HOTEL, "2022-05-01", null), RosterFacts.revoked("2024-01-01", "沐浴"));

        assertThat(on("2024-01-01")).isEqualTo("valid");
        assertThat(view().scope()).containsExactly("住宿");

        given(RosterFacts.revoked("2025-01-01"));
        assertThat(on("2025-01-01")).isEqualTo("revoked");
    }

    @Test
    void tellsWhatEndedItApartFromItsStrikingOff() {
        given(
                RosterFacts.licence(Facts.HOTEL, "2022-05-01", null),
                RosterFacts.revoked("2024-01-01"),
                RosterFacts.deregistered("2024-02-01"));

        assertThat(on("2023-12-31")).isEqualTo("valid");
        assertThat(on("2024-01-31")).isEqualTo("revoked");
        assertThat(on("2024-02-01")).isEqualTo("deregistered");
    }

    @Test
    void comesBackFromJsonUnchanged() throws JsonProcessingException {
        given(RosterFacts.licence(Facts.HOTEL, "2022-05-01", "2026-04-30"), RosterFacts.suspended("2023-01-01", null));
        var json = ViewJson.mapper();

        assertThat(json.readValue(json.writeValueAsString(view()), AuthorisationView.class))
                .isEqualTo(view());
    }

    @Property(tries = 200)
    void writesDownTheStateOfEachDay(@ForAll long seed) {
        var random = new Random(seed);
        var recorded = new History()
                .add(
                        LICENCE,
                        Facts.HOTEL,
                        RosterFacts.licence(Facts.HOTEL, some(random), random.nextBoolean() ? null : some(random)));
        for (int i = 0; i < random.nextInt(6); i++) {
            recorded.add(
                    LICENCE,
                    Facts.HOTEL,
                    switch (random.nextInt(4)) {
                        case 0 -> RosterFacts.suspended(some(random), random.nextBoolean() ? null : some(random));
                        case 1 -> RosterFacts.resumed(some(random));
                        case 2 -> RosterFacts.renewedFrom(some(random), some(random), some(random));
                        default -> RosterFacts.revoked(some(random), "沐浴");
                    });
        }
        var view = recorded.view(new AuthorisationFold(), LICENCE);
        for (LocalDate day = day("2025-12-25"); day.isBefore(day("2026-04-01")); day = day.plusDays(1)) {
            LocalDate asked = day;
            var written = view.days().entrySet().stream()
                    .filter(state -> state.getValue().stream().anyMatch(span -> span.holds(asked)))
                    .map(Map.Entry::getKey)
                    .toList();
            AuthorisationState state = view.on(day);
            assertThat(written).isEqualTo(state == null ? List.of() : List.of(state.name()));
        }
    }

    private static String some(Random random) {
        return day("2026-01-01").plusDays(random.nextInt(60)).toString();
    }
}
