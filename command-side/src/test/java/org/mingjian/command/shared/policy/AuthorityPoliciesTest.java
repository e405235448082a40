package org.mingjian.command.shared.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingjian.officer.OfficerKind;
import mingjian.organ.OrganKind;
import mingjian.organ.PowerKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.command.shared.Act;
import org.mingjian.command.shared.OfficerFacts;
import org.mingjian.command.shared.OfficerFacts.Span;
import org.mingjian.command.shared.OrganFacts;
import org.mingjian.command.shared.OrganFacts.Power;
import org.mingjian.command.shared.OrganFacts.Succession;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.support.Organs;

/** Truth tables of the rules on who may act. */
class AuthorityPoliciesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);

    @ParameterizedTest
    @CsvSource({
        "CN, CN-411402, true",
        "CN-41, CN-411402, true",
        "CN-41, CN-41, true",
        "CN-410000, CN-411402, true",
        "CN-411400, CN-411402, true",
        "CN-411400, CN-411400, true",
        "CN-411402, CN-411402, true",
        "CN-411402, CN-411400, false",
        "CN-411400, CN-411502, false",
        "CN-411400, CN-41, false",
        "CN-420000, CN-411402, false",
        "CN-411400, CA-ON-Toronto, false",
        "CA-ON, CA-ON-Toronto, true",
        "CA-ON, CA-ONX, false"
    })
    void findsRegionsWithinOthers(String region, String place, boolean within) {
        assertThat(RegionPolicy.covers(region, place)).isEqualTo(within);
    }

    /** 行政处罚法 art 17 and 38; for a licence 行政许可法 art 22. */
    @ParameterizedTest
    @CsvSource({
        "INSPECT, 公共场所, CN-411402, 2026-02-10, ",
        "INSPECT, 公共场所, CN-411402, 2026-01-01, ",
        "INSPECT, 公共场所, CN-411402, 2026-12-31, ",
        "INSPECT, 公共场所, CN-411402, 2025-12-31, power-missing",
        "INSPECT, 公共场所, CN-411402, 2027-01-01, power-missing",
        "PENALISE, 公共场所, CN-411402, 2026-02-10, power-missing",
        "AUTHORISE, 公共场所, CN-411402, 2026-02-10, power-missing",
        "INSPECT, 放射卫生, CN-411402, 2026-02-10, power-missing",
        "INSPECT, 公共场所 放射卫生, CN-411402, 2026-02-10, power-missing",
        "INSPECT, 公共场所, CN-411502, 2026-02-10, power-missing",
        "ORDER, 学校卫生, CN-411502, 2026-02-10, ",
        "INSPECT, , CN-411402, 2026-02-10, specialty-missing"
    })
    void wantsAPowerOfKindSpecialtyRegionAndDay(
            PowerKind kind, @Nullable String specialties, String region, LocalDate day, @Nullable String code) {
        OrganFacts organ = Organs.organ(
                Organs.ORGAN,
                OrganKind.AUTHORITY,
                null,
                List.of(
                        new Power(
                                "p1",
                                "公共场所卫生管理条例",
                                EnumSet.of(PowerKind.INSPECT),
                                "公共场所",
                                "CN-411400",
                                LocalDate.of(2026, 1, 1),
                                LocalDate.of(2026, 12, 31)),
                        Organs.power("学校卫生", "CN-41")));
        List<String> all = specialties == null ? List.of() : Arrays.asList(specialties.split(" "));
        Optional<Rejection> judgement = PowerPolicy.judge(Act.under(kind, "CN-41", day, all, region), organ);

        assertThat(code(judgement)).isEqualTo(code);
        if ("power-missing".equals(code)) {
            assertThat(judgement.orElseThrow().facts())
                    .containsKeys("organ", "kind", "laws", "specialty", "region", "day");
        }
    }

    /** 行政处罚法 art 17. */
    @ParameterizedTest
    @CsvSource({"公共场所卫生管理条例实施细则, ", "公共场所卫生管理条例 公共场所卫生管理条例实施细则, ", "公共场所卫生管理条例, power-missing", ", "})
    void wantsAPowerByTheLawThatTheActNames(@Nullable String laws, @Nullable String code) {
        OrganFacts organ =
                Organs.organ(Organs.ORGAN, OrganKind.AUTHORITY, null, List.of(Organs.power("公共场所", "CN-41")));
        Act act = Act.under(PowerKind.PENALISE, "CN-41", DAY, List.of("公共场所"), "CN-4114")
                .restingOn(laws == null ? Set.of() : Set.of(laws.split(" ")));

        assertThat(code(PowerPolicy.judge(act, organ))).isEqualTo(code);
    }

    /** 行政处罚法 art 17. */
    @ParameterizedTest
    @CsvSource({
        "true, , ",
        "false, , organ-unknown",
        "true, 2026-02-11, ",
        "true, 2026-02-10, organ-succeeded",
        "true, 2020-01-01, organ-succeeded"
    })
    void wantsAnOrganWhosePlaceNobodyTook(boolean there, @Nullable LocalDate succeeded, @Nullable String code) {
        Succession gone = succeeded == null ? null : new Succession("Organ-local.b", succeeded);
        Optional<OrganFacts> organ = there
                ? Optional.of(new OrganFacts("Organ-local.a", 0, OrganKind.AUTHORITY, null, List.of(), gone))
                : Optional.empty();
        assertThat(code(OrganReferencePolicy.judge("local.a", organ, DAY))).isEqualTo(code);
    }

    /** 行政处罚法 art 20. */
    @ParameterizedTest
    @CsvSource({
        "AUTHORITY, , , ",
        "AUTHORISED, , , ",
        "AUTHORITY, Organ-local.team, Organ-local.a, ",
        "AUTHORITY, Organ-local.team, Organ-local.b, entrusted-by-another",
        "AUTHORITY, Organ-local.b, , entrusted-by-another",
        "AUTHORITY, Organ-local.a, , ",
        "ENTRUSTED, , , entrusted-in-own-name"
    })
    void letsOneWhoIsEntrustedActInTheNameOfTheOrganOnly(
            OrganKind kind, @Nullable String handling, @Nullable String inNameOf, @Nullable String code) {
        OrganFacts organ = Organs.organ("Organ-local.a", kind, null, List.of());
        Optional<OrganFacts> unit = Optional.ofNullable(handling)
                .map(stream -> Organs.organ(stream, OrganKind.ENTRUSTED, inNameOf, List.of()));
        assertThat(code(EntrustmentPolicy.judge(organ, unit, DAY))).isEqualTo(code);
    }

    /** 行政处罚法 art 42. */
    @ParameterizedTest
    @CsvSource({
        "true, Organ-local.a, ",
        "true, Organ-local.team, ",
        "true, Organ-local.b, officer-of-another-organ",
        "false, Organ-local.a, officer-unknown"
    })
    void wantsAnOfficerOfTheOrganOrOfTheOneItEntrusts(boolean there, String serves, @Nullable String code) {
        Optional<OfficerFacts> officer =
                there ? Optional.of(Organs.officer(Organs.A1, OfficerKind.OFFICER, serves, "公共场所")) : Optional.empty();
        Set<String> organs = Set.of("Organ-local.a", "Organ-local.team");
        assertThat(code(OfficerPostingPolicy.judge(Organs.A1, officer, organs, DAY)))
                .isEqualTo(code);
    }

    /** 行政处罚法 art 42. */
    @ParameterizedTest
    @CsvSource({
        "OFFICER, 2026-02-10, 2026-02-10, , false, ",
        "OFFICER, 2026-02-11, 2027-02-10, , false, certificate-invalid",
        "OFFICER, 2025-02-11, 2026-02-09, , false, certificate-invalid",
        "OFFICER, 2025-01-01, 2027-01-01, 2026-02-10, false, certificate-invalid",
        "OFFICER, 2025-01-01, 2027-01-01, 2026-02-11, false, ",
        "OFFICER, 2025-02-11, 2026-02-09, , true, certificate-invalid",
        "ASSISTANT, 2025-01-01, 2027-01-01, , false, assistant-may-not",
        "ASSISTANT, 2025-01-01, 2027-01-01, , true, ",
        "NOT_STATED, 2025-01-01, 2027-01-01, , true, assistant-may-not"
    })
    void wantsACertificateThatMayBeUsed(
            OfficerKind kind,
            LocalDate from,
            LocalDate until,
            @Nullable LocalDate suspended,
            boolean assistantsMay,
            @Nullable String code) {
        OfficerFacts officer = new OfficerFacts(
                Organs.A1,
                0,
                kind,
                List.of(),
                List.of(),
                List.of(new Span(from, until)),
                suspended == null ? List.of() : List.of(new Span(suspended, null)));
        Act act = Act.withoutPower("CN-41", DAY, List.of("公共场所"), "CN-41");
        act = assistantsMay ? act.byAssistantsToo(List.of(Organs.A1)) : act.by(List.of(Organs.A1));
        assertThat(code(CertificatePolicy.judge(officer, act))).isEqualTo(code);
    }

    /** 行政处罚法 art 42. */
    @ParameterizedTest
    @CsvSource({
        "公共场所, 公共场所, 放射卫生, ",
        "公共场所 放射卫生, 公共场所, 放射卫生, ",
        "学校卫生, 公共场所, 放射卫生, specialty-not-covered",
        "公共场所 学校卫生, 公共场所, 公共场所, specialty-not-covered"
    })
    void wantsEachSpecialtyOfAnOfficer(String specialties, String first, String second, @Nullable String code) {
        Act act = Act.under(PowerKind.INSPECT, "CN-41", DAY, Arrays.asList(specialties.split(" ")), "CN-411402");
        assertThat(code(SpecialtyPolicy.judge(act, List.of()))).isNull();
        List<OfficerFacts> officers = List.of(
                Organs.officer(Organs.A1, OfficerKind.OFFICER, Organs.ORGAN, first),
                Organs.officer(Organs.A2, OfficerKind.OFFICER, Organs.ORGAN, second));
        assertThat(code(SpecialtyPolicy.judge(act, officers))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-10, 2026-02-10, ",
        "2026-02-11, 2026-02-10, ",
        "2026-02-09, 2026-02-10, days-out-of-order",
        ", 2026-02-10, ",
        "2026-02-09, , "
    })
    void keepsDaysInOrder(@Nullable LocalDate day, @Nullable LocalDate earliest, @Nullable String code) {
        assertThat(code(DayOrderPolicy.judge("a", day, "b", earliest))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"NOT_STATED, invalid-value", "AUTHORITY, "})
    void wantsAChoiceToBeStated(OrganKind kind, @Nullable String code) {
        assertThat(code(StatedPolicy.judge("kind", kind))).isEqualTo(code);
    }

    private static @Nullable String code(Optional<Rejection> judgement) {
        return judgement.map(Rejection::code).orElse(null);
    }
}
