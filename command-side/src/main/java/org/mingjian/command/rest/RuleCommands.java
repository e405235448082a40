package org.mingjian.command.rest;

import mingjian.rulebook.RulePackPublished;
import mingjian.rulebook.RulePackSuperseded;
import org.mingjian.command.rulepack.RulePackCommand.PublishRulePack;
import org.mingjian.command.rulepack.RulePackCommand.SupersedeRulePack;

/** Commands about rules. */
final class RuleCommands {

    private RuleCommands() {}

    static void addTo(CommandCatalog catalog) {
        catalog.first(PublishRulePack.class, "RulePack", RulePackPublished.SCHEMA$, CommandCatalog.REGULATOR);
        catalog.later(SupersedeRulePack.class, "RulePack", RulePackSuperseded.SCHEMA$, CommandCatalog.REGULATOR);
    }
}
