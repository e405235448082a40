package org.mingjian.command.shared.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import mingjian.rectification.OrderNature;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.command.shared.CaseFacts;
import org.mingjian.command.shared.InspectionFacts;
import org.mingjian.command.shared.OrderFacts;
import org.mingjian.command.shared.UnitFacts;
import org.mingjian.command.shared.VisitFacts;

class SameMatterPolicyTest {

    /** Theirs is subject s and unit u. */
    @ParameterizedTest
    @CsvSource({"s, u, true", "t, u, true", "s, v, false", "s,, true", "t,, false"})
    void isAboutTheUnitOrElseTheSubject(String subject, @Nullable String unit, boolean same) {
        assertThat(SameMatterPolicy.inspection(new InspectionFacts("i", 0, "s", "u", Set.of()), subject, unit)
                        .isEmpty())
                .isEqualTo(same);
        assertThat(SameMatterPolicy.visit(new VisitFacts("v", 0, "s", "u"), subject, unit)
                        .isEmpty())
                .isEqualTo(same);
        assertThat(SameMatterPolicy.order(order("u"), subject, unit).isEmpty()).isEqualTo(same);
    }

    /** An order that concerns no unit is about its subject. */
    @ParameterizedTest
    @CsvSource({"s, u, true", "t, u, false", "s,, true", "t,, false"})
    void isAboutTheSubjectWhereThereIsNoUnit(String subject, @Nullable String unit, boolean same) {
        assertThat(SameMatterPolicy.order(order(null), subject, unit).isEmpty()).isEqualTo(same);
    }

    /** The case was filed on s; t answers for an act. */
    @ParameterizedTest
    @CsvSource({"s, true", "t, true", "r, false"})
    void isAboutAPartyOfTheCase(String subject, boolean same) {
        CaseFacts penaltyCase = new CaseFacts("c", 0, "s", Map.of("1", "t"), Map.of());
        assertThat(SameMatterPolicy.penaltyCase(penaltyCase, subject).isEmpty()).isEqualTo(same);
    }

    /** 行政处罚法 art 22. */
    @ParameterizedTest
    @CsvSource({"CN-411402, true", "CN-411400, false", "CN-410000, false"})
    void liesWhereTheUnitLies(String region, boolean same) {
        UnitFacts unit = new UnitFacts("u", 0, "s", Set.of("s"), "CN-411402", true);
        assertThat(RegionOfUnitPolicy.judge(region, unit).isEmpty()).isEqualTo(same);
    }

    private static OrderFacts order(@Nullable String unit) {
        return new OrderFacts("o", 0, "s", unit, OrderNature.ADVICE, OrderFacts.Standing.OPEN, Map.of());
    }
}
