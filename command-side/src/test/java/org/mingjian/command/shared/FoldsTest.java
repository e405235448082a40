package org.mingjian.command.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import mingjian.officer.OfficerCertificateGranted;
import mingjian.officer.OfficerCertificateRenewed;
import mingjian.officer.OfficerCertificateRestored;
import mingjian.officer.OfficerCertificateSuspended;
import mingjian.officer.OfficerDismissed;
import mingjian.officer.OfficerKind;
import mingjian.officer.OfficerRegistered;
import mingjian.officer.OfficerSpecialtiesAssigned;
import mingjian.officer.OfficerTransferred;
import mingjian.organ.OrganKind;
import mingjian.organ.OrganLevel;
import mingjian.organ.OrganPowerEnded;
import mingjian.organ.OrganPowerGranted;
import mingjian.organ.OrganRegistered;
import mingjian.organ.OrganRenamed;
import mingjian.organ.OrganSucceeded;
import mingjian.organ.Power;
import mingjian.organ.PowerKind;
import mingjian.shared.PersonalData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the streams of organs and officers say on a day. */
class FoldsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);
    private static final OfficerRegistered REGISTERED = new OfficerRegistered(
            "Organ-local.a",
            null,
            OfficerKind.OFFICER,
            new PersonalData(null, ByteBuffer.wrap(new byte[] {1})),
            List.of("公共场所"),
            DAY);

    @Test
    void knowsWhereAnOfficerServesOnADay() {
        OfficerFacts officer = officer(
                REGISTERED,
                new OfficerTransferred("Organ-local.b", null, DAY.plusDays(10)),
                new OfficerDismissed(DAY.plusDays(20), "退休"));

        assertThat(officer.organOn(DAY.minusDays(1))).isEmpty();
        assertThat(officer.organOn(DAY)).contains("Organ-local.a");
        assertThat(officer.organOn(DAY.plusDays(9))).contains("Organ-local.a");
        assertThat(officer.organOn(DAY.plusDays(10))).contains("Organ-local.b");
        assertThat(officer.organOn(DAY.plusDays(20))).isEmpty();
        assertThat(officer.revision()).isEqualTo(2);
    }

    @Test
    void knowsWhatAnOfficerWorksInOnADay() {
        OfficerFacts officer = officer(REGISTERED, new OfficerSpecialtiesAssigned(List.of("放射卫生"), DAY.plusDays(3)));

        assertThat(officer.specialtiesOn(DAY.plusDays(2))).containsExactly("公共场所");
        assertThat(officer.specialtiesOn(DAY.plusDays(3))).containsExactly("放射卫生");
    }

    @Test
    void knowsWhenACertificateMayBeUsed() {
        OfficerFacts officer = officer(
                REGISTERED,
                new OfficerCertificateGranted("41001", DAY, DAY.plusDays(100), "省司法厅"),
                new OfficerCertificateSuspended(DAY.plusDays(10), null, "考核"),
                new OfficerCertificateRestored(DAY.plusDays(20), "合格"),
                new OfficerCertificateSuspended(DAY.plusDays(30), DAY.plusDays(31), "考核"),
                new OfficerCertificateRenewed(DAY.plusDays(105), DAY.plusDays(200)));

        assertThat(List.of(0, 9, 20, 29, 32, 100, 105, 200))
                .allSatisfy(
                        d -> assertThat(officer.certifiedOn(DAY.plusDays(d))).isTrue());
        assertThat(List.of(-1, 10, 19, 30, 31, 101, 104, 201))
                .allSatisfy(
                        d -> assertThat(officer.certifiedOn(DAY.plusDays(d))).isFalse());
    }

    @Test
    void knowsThePowersOfAnOrganOnADay() {
        OrganFacts organ = organ(
                registered(),
                granted("p1", null),
                granted("p2", DAY.plusDays(50)),
                granted("p3", DAY.plusDays(2)),
                new OrganRenamed("乙", DAY, "更名"),
                new OrganPowerEnded("p1", DAY.plusDays(10), "清单调整"),
                new OrganPowerEnded("p3", DAY.plusDays(10), "清单调整"));

        assertThat(powers(organ, 0)).containsExactly("p1", "p2", "p3");
        assertThat(powers(organ, 9)).containsExactly("p1", "p2");
        assertThat(powers(organ, 10)).containsExactly("p2");
        assertThat(powers(organ, 51)).isEmpty();
        assertThat(organ.powers().get(0).kinds()).containsExactly(PowerKind.INSPECT);
    }

    @Test
    void knowsWhoTookAnOrgansPlace() {
        OrganFacts organ = organ(registered(), new OrganSucceeded("Organ-local.b", DAY.plusDays(5), "机构改革"));

        assertThat(organ.succeededOn(DAY.plusDays(4))).isFalse();
        assertThat(organ.succeededOn(DAY.plusDays(5))).isTrue();
        assertThat(organ.revision()).isEqualTo(1);
    }

    private static List<String> powers(OrganFacts organ, int days) {
        return organ.powers().stream()
                .filter(p -> p.holdsOn(DAY.plusDays(days)))
                .map(OrganFacts.Power::id)
                .toList();
    }

    private static OrganRegistered registered() {
        return new OrganRegistered("甲", OrganKind.AUTHORITY, OrganLevel.COUNTY, "CN-411402", null, DAY);
    }

    private static OrganPowerGranted granted(String id, @Nullable LocalDate until) {
        return new OrganPowerGranted(
                new Power(id, "条例", List.of(PowerKind.INSPECT), "公共场所", "CN-411402", "art 10", DAY, until));
    }

    private static OfficerFacts officer(Object... events) {
        OfficerFacts facts = null;
        for (int i = 0; i < events.length; i++) {
            facts = OfficerFold.after(facts, "Officer-cert.a", i, events[i]);
        }
        return Objects.requireNonNull(facts);
    }

    private static OrganFacts organ(Object... events) {
        OrganFacts facts = null;
        for (int i = 0; i < events.length; i++) {
            facts = OrganFold.after(facts, "Organ-local.a", i, events[i]);
        }
        return Objects.requireNonNull(facts);
    }
}
