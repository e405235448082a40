package org.mingjian.command.organ.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mingjian.organ.OrganKind;
import mingjian.organ.Power;
import mingjian.organ.PowerKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.command.shared.OrganFacts;
import org.mingjian.command.shared.OrganFacts.Succession;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.support.Organs;

class OrganPoliciesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);

    /** 行政处罚法 art 20. */
    @ParameterizedTest
    @CsvSource({
        "AUTHORITY, , , ",
        "AUTHORISED, , , ",
        "AUTHORITY, Organ-local.x, AUTHORITY, not-entrusted",
        "ENTRUSTED, Organ-local.x, AUTHORITY, ",
        "ENTRUSTED, Organ-local.x, AUTHORISED, ",
        "ENTRUSTED, Organ-local.x, ENTRUSTED, entrusted-by-entrusted",
        "ENTRUSTED, Organ-local.x, , organ-unknown",
        "ENTRUSTED, , , entrusted-by-nobody"
    })
    void letsOnlyOneWhoIsEntrustedActInTheNameOfAnother(
            OrganKind kind, @Nullable String inNameOf, @Nullable OrganKind entrusting, @Nullable String code) {
        Optional<OrganFacts> other =
                Optional.ofNullable(entrusting).map(k -> Organs.organ("Organ-local.x", k, null, List.of()));
        assertThat(code(EntrustedKindPolicy.onRegistering(kind, inNameOf, other)))
                .isEqualTo(code);
    }

    /** 行政处罚法 art 20. */
    @ParameterizedTest
    @CsvSource({"AUTHORITY, ", "AUTHORISED, ", "ENTRUSTED, entrusted-without-power"})
    void givesOneWhoIsEntrustedNoPower(OrganKind kind, @Nullable String code) {
        assertThat(code(EntrustedKindPolicy.onGranting(kind, "Organ-local.x"))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "INSPECT, 2026-12-31, ",
        "INSPECT ORDER, , ",
        "INSPECT, 2026-02-10, ",
        "INSPECT, 2026-02-09, days-out-of-order",
        "INSPECT NOT_STATED, , invalid-value",
        ", , invalid-value"
    })
    void grantsAPowerToSomethingForSomeTime(@Nullable String kinds, @Nullable LocalDate until, @Nullable String code) {
        List<PowerKind> permitted = kinds == null
                ? List.of()
                : Arrays.stream(kinds.split(" ")).map(PowerKind::valueOf).toList();
        Power power = new Power("p", "条例", permitted, "公共场所", "CN-41", "art 10", DAY, until);
        assertThat(code(GrantedPowerPolicy.judge(power))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "Organ-local.b, true, , ",
        "Organ-local.b, false, , organ-unknown",
        "Organ-local.a, true, , succeeds-itself",
        "Organ-local.b, true, 2026-02-10, organ-succeeded",
        "Organ-local.b, true, 2026-02-11, "
    })
    void letsOneSucceedWhoIsThere(
            String successor, boolean there, @Nullable LocalDate succeeded, @Nullable String code) {
        Succession gone = succeeded == null ? null : new Succession("Organ-local.c", succeeded);
        Optional<OrganFacts> facts = there
                ? Optional.of(new OrganFacts(successor, 0, OrganKind.AUTHORITY, null, List.of(), gone))
                : Optional.empty();
        assertThat(code(SuccessorPolicy.judge("Organ-local.a", successor, facts, DAY)))
                .isEqualTo(code);
    }

    private static @Nullable String code(Optional<Rejection> judgement) {
        return judgement.map(Rejection::code).orElse(null);
    }
}
