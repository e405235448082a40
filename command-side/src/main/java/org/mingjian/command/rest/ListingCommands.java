package org.mingjian.command.rest;

import mingjian.tier.KeySupervisionEntered;
import mingjian.tier.KeySupervisionLeft;
import mingjian.tier.KeySupervisionListEnded;
import mingjian.tier.KeySupervisionListIssued;
import mingjian.tier.PriorityRegulationEntered;
import mingjian.tier.PriorityRegulationLeft;
import mingjian.tier.WhiteListEntered;
import mingjian.tier.WhiteListLeft;
import org.mingjian.command.listing.KeySupervisionListCommand.EndKeySupervisionList;
import org.mingjian.command.listing.KeySupervisionListCommand.IssueKeySupervisionList;
import org.mingjian.command.listing.UnitListingCommand.EnterKeySupervision;
import org.mingjian.command.listing.UnitListingCommand.EnterPriorityRegulation;
import org.mingjian.command.listing.UnitListingCommand.EnterWhiteList;
import org.mingjian.command.listing.UnitListingCommand.LeaveKeySupervision;
import org.mingjian.command.listing.UnitListingCommand.LeavePriorityRegulation;
import org.mingjian.command.listing.UnitListingCommand.LeaveWhiteList;

/** Commands about lists of units. */
final class ListingCommands {

    private static final String LIST = "KeySupervisionList";
    private static final String UNIT = "UnitListing";

    private ListingCommands() {}

    static void addTo(CommandCatalog catalog) {
        catalog.first(IssueKeySupervisionList.class, LIST, KeySupervisionListIssued.SCHEMA$, CommandCatalog.REGULATOR);
        catalog.later(EndKeySupervisionList.class, LIST, KeySupervisionListEnded.SCHEMA$, CommandCatalog.REGULATOR);
        catalog.first(EnterKeySupervision.class, UNIT, KeySupervisionEntered.SCHEMA$, CommandCatalog.REGULATOR);
        catalog.later(LeaveKeySupervision.class, UNIT, KeySupervisionLeft.SCHEMA$, CommandCatalog.REGULATOR);
        catalog.first(EnterWhiteList.class, UNIT, WhiteListEntered.SCHEMA$, CommandCatalog.REGULATOR);
        catalog.later(LeaveWhiteList.class, UNIT, WhiteListLeft.SCHEMA$, CommandCatalog.REGULATOR);
        catalog.first(EnterPriorityRegulation.class, UNIT, PriorityRegulationEntered.SCHEMA$, CommandCatalog.REGULATOR);
        catalog.later(LeavePriorityRegulation.class, UNIT, PriorityRegulationLeft.SCHEMA$, CommandCatalog.REGULATOR);
    }
}
