package org.mingjian.command.rulepack;

import java.util.Map;
import java.util.Set;
import org.mingjian.command.rulepack.RulePackCommand.PublishRulePack;
import org.mingjian.command.rulepack.RulePackCommand.SupersedeRulePack;
import org.mingjian.command.shared.Transitions;

/** Whether any version was published, and what is taken then. */
enum RulePackState {
    NONE,
    PUBLISHED;

    static final Transitions<RulePackState> TABLE = new Transitions<>(
            Map.of(PublishRulePack.class, Set.of(NONE, PUBLISHED), SupersedeRulePack.class, Set.of(PUBLISHED)), NONE);
}
