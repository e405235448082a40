package org.mingjian.command.listing;

import java.time.LocalDate;
import mingjian.tier.KeySupervisionEntered;
import mingjian.tier.KeySupervisionLeft;
import mingjian.tier.PriorityRegulationEntered;
import mingjian.tier.PriorityRegulationLeft;
import mingjian.tier.WhiteListEntered;
import mingjian.tier.WhiteListLeft;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Command;

/** What may be asked of a UnitListing stream. The fields are those of the event that accepting the command leads to. */
public sealed interface UnitListingCommand extends Command {

    /** The unit is of a category of a key-supervision list. */
    record EnterKeySupervision(
            String stream,
            String subject,
            String unit,
            String region,
            String keyList,
            String category,
            String ground,
            LocalDate enteredOn,
            String decidedBy)
            implements UnitListingCommand {
        @Override
        public KeySupervisionEntered event() {
            return new KeySupervisionEntered(subject, unit, region, keyList, category, ground, enteredOn, decidedBy);
        }
    }

    /** It is so no longer. */
    record LeaveKeySupervision(
            String stream, String keyList, String category, String ground, LocalDate leftOn, String decidedBy)
            implements UnitListingCommand {
        @Override
        public KeySupervisionLeft event() {
            return new KeySupervisionLeft(keyList, category, ground, leftOn, decidedBy);
        }
    }

    /** The unit is one of those that are visited less. */
    record EnterWhiteList(
            String stream,
            String subject,
            String unit,
            String region,
            String ground,
            LocalDate enteredOn,
            @Nullable LocalDate until,
            String decidedBy)
            implements UnitListingCommand {
        @Override
        public WhiteListEntered event() {
            return new WhiteListEntered(subject, unit, region, ground, enteredOn, until, decidedBy);
        }
    }

    /** It is so no longer. */
    record LeaveWhiteList(String stream, String ground, LocalDate leftOn, String decidedBy)
            implements UnitListingCommand {
        @Override
        public WhiteListLeft event() {
            return new WhiteListLeft(ground, leftOn, decidedBy);
        }
    }

    /** Its enterprise is regulated with priority at that place. */
    record EnterPriorityRegulation(
            String stream,
            String subject,
            String unit,
            String region,
            String ground,
            LocalDate enteredOn,
            @Nullable LocalDate until,
            String decidedBy)
            implements UnitListingCommand {
        @Override
        public PriorityRegulationEntered event() {
            return new PriorityRegulationEntered(subject, unit, region, ground, enteredOn, until, decidedBy);
        }
    }

    /** It is so no longer. */
    record LeavePriorityRegulation(String stream, String ground, LocalDate leftOn, String decidedBy)
            implements UnitListingCommand {
        @Override
        public PriorityRegulationLeft event() {
            return new PriorityRegulationLeft(ground, leftOn, decidedBy);
        }
    }
}
