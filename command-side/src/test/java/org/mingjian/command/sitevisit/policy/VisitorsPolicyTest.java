package org.mingjian.command.sitevisit.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mingjian.sitevisit.SiteVisitKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 国办发〔2024〕54号. */
class VisitorsPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "PATROL, true",
        "RETURN_VISIT, false",
        "GUIDANCE, false",
        "RESIDENCY, false",
        "LICENCE_SURVEY, false",
        "NOT_STATED, false"
    })
    void letsAssistantsPatrolOnly(SiteVisitKind kind, boolean may) {
        assertThat(VisitorsPolicy.assistantsMay(kind)).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({"a, true", "a b, true", "a a, false", ", false"})
    void wantsVisitorsNamedOnce(@Nullable String visitors, boolean fine) {
        List<String> named = visitors == null ? List.of() : List.of(visitors.split(" "));
        assertThat(VisitorsPolicy.judge(named).isEmpty()).isEqualTo(fine);
    }
}
