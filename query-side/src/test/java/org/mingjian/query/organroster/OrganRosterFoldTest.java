package org.mingjian.query.organroster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.query.support.Facts.day;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Objects;
import mingjian.officer.OfficerCertificateRenewed;
import mingjian.officer.OfficerDismissed;
import mingjian.organ.OrganPowerEnded;
import mingjian.organ.OrganSucceeded;
import org.junit.jupiter.api.Test;
import org.mingjian.query.storage.ViewJson;
import org.mingjian.query.support.History;
import org.mingjian.query.support.OrderFacts;
import org.mingjian.query.support.RosterFacts;

class OrganRosterFoldTest {
    private static final String ORGAN = RosterFacts.ORGAN;
    private static final String OFFICER = OrderFacts.OFFICER;
    private final History history = new History()
            .add(ORGAN, "", RosterFacts.organ("郑州市卫生和计划生育委员会"))
            .add(OFFICER, "", RosterFacts.officer("陈七"));

    private OrganRosterView view(String stream) {
        return history.view(new OrganRosterFold(), stream);
    }

    private Organ organ() {
        return Objects.requireNonNull(view(ORGAN).organ());
    }

    private Officer officer() {
        return Objects.requireNonNull(view(OFFICER).officer());
    }

    @Test
    void bearsTheNameOfTheDay() {
        history.add(ORGAN, "", RosterFacts.renamed("郑州市卫生健康委员会", "2021-01-01"));

        assertThat(organ().nameOn(day("2020-12-31"))).isEqualTo("郑州市卫生和计划生育委员会");
        assertThat(organ().nameOn(day("2021-01-01"))).isEqualTo("郑州市卫生健康委员会");
    }

    @Test
    void hasThePowersOfTheDayAndNoneOnceSucceeded() {
        history.add(ORGAN, "", RosterFacts.power("p1", "2020-01-01", "2025-12-31"))
                .add(ORGAN, "", RosterFacts.power("p2", "2021-01-01", null))
                .add(
                        ORGAN,
                        "",
                        OrganPowerEnded.newBuilder()
                                .setPowerId("p2")
                                .setEndedOn(day("2024-01-01"))
                                .setReason("清单调整")
                                .build())
                .add(
                        ORGAN,
                        "",
                        OrganSucceeded.newBuilder()
                                .setSuccessor("Organ-2")
                                .setSucceededOn(day("2025-01-01"))
                                .setReason("机构改革")
                                .build());

        assertThat(powers("2020-06-01")).containsExactly("p1");
        assertThat(powers("2023-12-31")).containsExactly("p1", "p2");
        assertThat(powers("2024-01-01")).containsExactly("p1");
        assertThat(powers("2025-01-01")).isEmpty();
    }

    private List<String> powers(String day) {
        return organ().powersOn(day(day)).stream().map(Organ.Power::id).toList();
    }

    @Test
    void knowsTheCertificateOfTheDay() {
        history.add(OFFICER, "", RosterFacts.certificate("2021-01-01", "2025-12-31"))
                .add(OFFICER, "", RosterFacts.certificateSuspended("2022-01-01", "2022-01-31"))
                .add(
                        OFFICER,
                        "",
                        OfficerCertificateRenewed.newBuilder()
                                .setRenewedOn(day("2026-02-01"))
                                .setValidUntil(day("2030-12-31"))
                                .build());

        assertThat(officer().certificateOn(day("2020-12-31"))).isEqualTo(CertificateState.NONE);
        assertThat(officer().certificateOn(day("2022-01-31"))).isEqualTo(CertificateState.SUSPENDED);
        assertThat(officer().certificateOn(day("2022-02-01"))).isEqualTo(CertificateState.VALID);
        assertThat(officer().certificateOn(day("2026-01-01"))).isEqualTo(CertificateState.EXPIRED);
        assertThat(officer().certificateOn(day("2026-02-01"))).isEqualTo(CertificateState.VALID);
    }

    @Test
    void staysSuspendedWhileAnyOfItsSuspensionsLasts() {
        history.add(OFFICER, "", RosterFacts.certificate("2021-01-01", "2025-12-31"))
                .add(OFFICER, "", RosterFacts.certificateSuspended("2022-01-01", null))
                .add(OFFICER, "", RosterFacts.certificateSuspended("2022-02-01", "2022-03-01"));

        assertThat(officer().certificateOn(day("2022-03-02"))).isEqualTo(CertificateState.SUSPENDED);
    }

    @Test
    void isNotEndedByARenewalShorterThanItsGrant() {
        history.add(OFFICER, "", RosterFacts.certificate("2021-01-01", "2025-12-31"))
                .add(
                        OFFICER,
                        "",
                        OfficerCertificateRenewed.newBuilder()
                                .setRenewedOn(day("2022-01-01"))
                                .setValidUntil(day("2023-12-31"))
                                .build());

        assertThat(officer().certificateOn(day("2024-01-01"))).isEqualTo(CertificateState.VALID);
        assertThat(officer().certificateOn(day("2026-01-01"))).isEqualTo(CertificateState.EXPIRED);
    }

    @Test
    void servesTheOrganOfTheDayUntilDismissed() {
        history.add(OFFICER, "", RosterFacts.transferred("Organ-2", "2022-01-01"))
                .add(
                        OFFICER,
                        "",
                        OfficerDismissed.newBuilder()
                                .setDismissedOn(day("2024-01-01"))
                                .setReason("退休")
                                .build());

        assertThat(officer().organs()).containsExactly("Organ-2", ORGAN);
        assertThat(officer().postingOn(day("2021-12-31")))
                .extracting(Officer.Posting::organ)
                .isEqualTo(ORGAN);
        assertThat(officer().postingOn(day("2022-01-01")))
                .extracting(Officer.Posting::organ)
                .isEqualTo("Organ-2");
        assertThat(officer().postingOn(day("2024-01-01"))).isNull();
    }

    @Test
    void keepsNoNameOfAPersonAndComesBackFromJsonUnchanged() throws JsonProcessingException {
        history.add(OFFICER, "", RosterFacts.certificate("2021-01-01", "2025-12-31"));
        var json = ViewJson.mapper();

        assertThat(json.writeValueAsString(view(OFFICER))).doesNotContain("陈七");
        assertThat(json.readValue(json.writeValueAsString(view(OFFICER)), OrganRosterView.class))
                .isEqualTo(view(OFFICER));
        assertThat(json.readValue(json.writeValueAsString(view(ORGAN)), OrganRosterView.class))
                .isEqualTo(view(ORGAN));
    }
}
