package org.mingjian.query.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingjian.query.credit.Deduction;
import org.mingjian.query.credit.RulePack;
import org.mingjian.query.credit.Sureness;
import org.mingjian.query.support.Packs;

class RuleDirectoryTest {
    @Test
    void readsThePacksShipped() {
        assertThat(Packs.SHIPPED.packs())
                .extracting(RulePack::id)
                .containsExactlyInAnyOrder("henan-health-credit", "toronto-example");
        assertThat(Packs.SHIPPED.packs())
                .allSatisfy(pack -> assertThat(pack.sha256()).matches("[0-9a-f]{64}"));
        assertThat(Packs.SHIPPED.packs())
                .filteredOn(RulePack::example)
                .extracting(RulePack::id)
                .containsExactly("toronto-example");
    }

    @Test
    void warnsOfEveryRuleThatIsNotSure() {
        assertThat(Packs.SHIPPED.packs())
                .flatExtracting(RulePack::deductions)
                .extracting(Deduction::ground)
                .filteredOn(rule -> rule.sureness() != Sureness.SURE)
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.warning()).isNotBlank());
    }

    @Test
    void restsEveryRuleThatTakesOrGivesPointsOnAnItemOfTheCatalogue() {
        assertThat(Packs.SHIPPED.packs()).allSatisfy(pack -> {
            assertThat(pack.deductions())
                    .allSatisfy(rule -> assertThat(rule.ground().catalogue()).isNotBlank());
            assertThat(pack.merits().rules())
                    .allSatisfy(rule -> assertThat(rule.ground().catalogue()).isNotBlank());
        });
    }
}
