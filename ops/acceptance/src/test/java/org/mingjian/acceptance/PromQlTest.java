package org.mingjian.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PromQlTest {

    @Test
    void tellsMetricsFromFunctionsAndFindsLabels() {
        PromQl expression = PromQl.parse(
                "sum by (job, view) (rate(a_total{view=~\"$view\",x!=\"}\"}[5m])) > 0.1 * max(b) and c offset 5m");

        assertThat(expression.selectors())
                .containsExactly(
                        new PromQl.Selector("a_total", Set.of("view", "x")),
                        new PromQl.Selector("b", Set.of()),
                        new PromQl.Selector("c", Set.of()));
        assertThat(expression.grouping()).containsExactly("job", "view");
    }

    @Test
    void refusesWhatIsNoExpression() {
        assertThatThrownBy(() -> PromQl.parse("sum(rate(a[5m])")).hasMessageContaining("stays open");
        assertThatThrownBy(() -> PromQl.parse("sum(a))")).hasMessageContaining("not opened");
        assertThatThrownBy(() -> PromQl.parse("sun(a)")).hasMessageContaining("sun");
        assertThatThrownBy(() -> PromQl.parse("a ; b")).hasMessageContaining("; b");
    }
}
