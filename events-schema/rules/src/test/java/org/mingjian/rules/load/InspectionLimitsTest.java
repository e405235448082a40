package org.mingjian.rules.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.rules.pack.Shipped;

/** Which caps and key-supervision lists bind where and when. */
class InspectionLimitsTest {

    private static final InspectionLimits LIMITS = new InspectionLimits(Shipped.packs());
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    @ParameterizedTest(name = "{0} {1} {2} on {3}: {4}")
    @CsvSource({
        // 河南省卫生健康委 2025-07-11: 用人单位 and 职业健康技术服务机构 once a year, others no cap.
        "CN-411081, occupational-health, 化工企业, 2025-07-11, HN-CAP-EMPLOYERS",
        "CN-411081, occupational-health, 化工企业, 2025-07-10, ''",
        "CN-411081, occupational-health, 职业健康技术服务机构, 2025-09-01, HN-CAP-EMPLOYERS HN-CAP-SERVICES",
        "CN-411081, public-places, 美容店, 2025-09-01, ''",
        "CN-370481, occupational-health, 化工企业, 2025-09-01, ''",
        // Those of a city hold beside those of its province, and for every specialty.
        "CN-410481, public-places, 美容店, 2025-09-01, PDS-CAP-LEVEL PDS-CAP-TOGETHER",
        "CN-410481, public-places, 美容店, 2025-07-31, ''",
        "CN-410481, occupational-health, 化工企业, 2025-09-01, HN-CAP-EMPLOYERS PDS-CAP-LEVEL PDS-CAP-TOGETHER"
    })
    void tellCaps(String jurisdiction, String specialty, String category, LocalDate day, String caps) {
        assertThat(LIMITS.caps(jurisdiction, Set.of(specialty), Set.of(category), day))
                .extracting(cap -> cap.rule().id())
                .containsExactlyInAnyOrder(caps.isEmpty() ? new String[0] : caps.split(" "));
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "CN-370481, school-health,    小学,    TZ-KEY-SCHOOLS",
        "CN-370481, medical-practice, 一级医院, TZ-KEY-HOSPITALS",
        "CN-370481, medical-practice, 村卫生室, ''",
        "CN-370481, public-places,    美容店,  ''",
        "CN-370483, school-health,    小学,    ''"
    })
    void tellKeySupervisionLists(String jurisdiction, String specialty, String category, String listed) {
        assertThat(LIMITS.keyListings(jurisdiction, Set.of(specialty), Set.of(category), DAY))
                .extracting(one -> one.rule().id())
                .containsExactlyInAnyOrder(listed.isEmpty() ? new String[0] : listed.split(" "));
    }

    @Test
    void tellWhatACapDoesNotCount() {
        Cap cap = LIMITS.caps("CN-411081", Set.of("occupational-health"), Set.of(), DAY)
                .get(0);

        assertThat(cap.visits()).isEqualTo(1);
        assertThat(cap.allLevels()).isTrue();
        assertThat(cap.exempt())
                .contains(Cause.SUPERIOR, Cause.COMPLAINT, Cause.RECHECK)
                .doesNotContain(Cause.DRAW, Cause.ROUTINE, Cause.CAMPAIGN);
        assertThat(cap.rule().article()).contains("用人单位职业病防治一年一次", "(2025)");
    }
}
