package org.mingjian.command.rulepack;

import java.time.LocalDate;
import java.util.List;
import mingjian.rulebook.RulePackPublished;
import org.mingjian.command.support.EveryCell;

/** Every command in every state. */
class RulePackTransitionsTest extends EveryCell<RulePackState> {

    RulePackTransitionsTest() {
        super(RulePack.class, RulePack::new, RulePackState.TABLE, RulePackCommand.class, """
                NONE PUBLISHED
                PublishRulePack    takes takes
                SupersedeRulePack  no    takes
                """);
    }

    @Override
    protected List<?> past(RulePackState state) {
        LocalDate day = LocalDate.of(2026, 2, 10);
        return switch (state) {
            case NONE -> List.of();
            case PUBLISHED -> List.of(new RulePackPublished("violations", "1", day, null, "text", "ab", "甲", day));
        };
    }
}
