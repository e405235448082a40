package org.mingjian.command.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mingjian.officer.OfficerKind;
import mingjian.organ.OrganKind;
import mingjian.organ.PowerKind;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import org.mingjian.command.support.FakeStreams;
import org.mingjian.command.support.Organs;

class AuthorityTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);
    private static final MetaData ABOUT = About.subject("Subject-licence.a");
    private static final Act INSPECTION = Act.under(PowerKind.INSPECT, "CN-41", DAY, List.of("公共场所"), "CN-411402");

    private final FakeStreams streams = Organs.streams("公共场所");
    private final Circumstances now =
            new Circumstances(streams, InstantSource.fixed(Instant.parse("2026-03-01T04:00:00Z")));

    @Test
    void reliesOnTheOrganAndItsOfficers() {
        MetaData about = check(INSPECTION.by(List.of(Organs.A1, Organs.A2)), Organs.TOKEN);

        assertThat(about)
                .containsEntry("subject", "Subject-licence.a")
                .containsEntry("reliesOn", "%s@3,%s@2,%s@2".formatted(Organs.ORGAN, Organs.A1, Organs.A2));
    }

    @Test
    void leavesOtherCountriesAlone() {
        Act abroad = Act.under(PowerKind.INSPECT, "CA-ON-Toronto", DAY, List.of("food"), "CA-ON-Toronto");

        assertThat(check(abroad, Map.of())).isEqualTo(ABOUT);
    }

    @Test
    void refusesATokenWithoutAnOrganOfTheBooks() {
        refuses("organ-unknown", INSPECTION, Map.of());
        refuses("organ-unknown", INSPECTION, Map.of("organ", "local.nobody"));
        refuses("organ-unknown", INSPECTION, Map.of("organ", "郑州市卫生健康委员会"));
    }

    @Test
    void refusesWhatTheOrganHasNoPowerFor() {
        refuses(
                "power-missing",
                Act.under(PowerKind.INSPECT, "CN-41", DAY, List.of("放射卫生"), "CN-411402"),
                Organs.TOKEN);
    }

    @Test
    void refusesAnOfficerWhoMayNotAct() {
        refuses("officer-unknown", INSPECTION.by(List.of("Officer-cert.X")), Organs.TOKEN);
        refuses("assistant-may-not", INSPECTION.by(List.of(Organs.A1, Organs.HELPER)), Organs.TOKEN);
        streams.officer(Organs.officer(Organs.A1, OfficerKind.OFFICER, Organs.ORGAN, "放射卫生"));
        refuses("specialty-not-covered", INSPECTION.by(List.of(Organs.A1)), Organs.TOKEN);
    }

    @Test
    void takesOfficersOfTheOneWhoIsEntrusted() {
        String team = "Organ-local.team";
        streams.organ(Organs.organ(team, OrganKind.ENTRUSTED, Organs.ORGAN, List.of()));
        streams.officer(Organs.officer(Organs.A2, OfficerKind.OFFICER, team, "公共场所"));
        Map<String, String> token = Map.of("organ", Organs.CLAIM, "handlingUnit", "local.team");

        assertThat(check(INSPECTION.by(List.of(Organs.A1, Organs.A2)), token).get("reliesOn"))
                .asString()
                .contains(team + "@3");
        refuses("officer-of-another-organ", INSPECTION.by(List.of(Organs.A2)), Organs.TOKEN);
        refuses("entrusted-in-own-name", INSPECTION, Map.of("organ", "local.team"));
    }

    @Test
    void takesAssistantsForAPatrol() {
        Act patrol = Act.withoutPower("CN-41", DAY, List.of("公共场所"), "CN-411402");

        assertThat(check(patrol.byAssistantsToo(List.of(Organs.HELPER)), Organs.TOKEN))
                .containsKey("reliesOn");
        refuses("assistant-may-not", patrol.by(List.of(Organs.HELPER)), Organs.TOKEN);
    }

    private MetaData check(Act act, Map<String, String> token) {
        return Authority.check(act, MetaData.from(token), ABOUT, now);
    }

    private void refuses(String code, Act act, Map<String, String> token) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> check(act, token))
                .satisfies(refused -> assertThat(refused.rejection().code()).isEqualTo(code));
    }
}
