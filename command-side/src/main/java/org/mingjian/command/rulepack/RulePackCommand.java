package org.mingjian.command.rulepack;

import java.time.LocalDate;
import mingjian.rulebook.RulePackPublished;
import mingjian.rulebook.RulePackSuperseded;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Command;

/** What may be asked of a RulePack stream. The fields are those of the event that accepting the command leads to. */
public sealed interface RulePackCommand extends Command {

    /** A version is to be in force as its text says. What is stated beside the text must be what the text says. */
    record PublishRulePack(
            String stream,
            String kind,
            String version,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String text,
            String sha256,
            String adoptedBy,
            LocalDate adoptedOn)
            implements RulePackCommand {
        @Override
        public RulePackPublished event() {
            return new RulePackPublished(kind, version, validFrom, validTo, text, sha256, adoptedBy, adoptedOn);
        }
    }

    /** A version is to be in force no longer than to a day. */
    record SupersedeRulePack(
            String stream, String sha256, LocalDate lastDay, String decidedBy, LocalDate decidedOn, String reason)
            implements RulePackCommand {
        @Override
        public RulePackSuperseded event() {
            return new RulePackSuperseded(sha256, lastDay, decidedBy, decidedOn, reason);
        }
    }
}
