package org.mingjian.command.listing;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.mingjian.command.listing.UnitListingCommand.EnterKeySupervision;
import org.mingjian.command.listing.UnitListingCommand.EnterPriorityRegulation;
import org.mingjian.command.listing.UnitListingCommand.EnterWhiteList;
import org.mingjian.command.listing.UnitListingCommand.LeaveKeySupervision;
import org.mingjian.command.listing.UnitListingCommand.LeavePriorityRegulation;
import org.mingjian.command.listing.UnitListingCommand.LeaveWhiteList;
import org.mingjian.command.shared.Transitions;

/** Whether a unit was ever on a list, and what is taken then. On which it is now is asked by policies. */
enum UnitListingState {
    NONE,
    BEGUN;

    private static final Set<UnitListingState> ANY = EnumSet.allOf(UnitListingState.class);

    static final Transitions<UnitListingState> TABLE = new Transitions<>(
            Map.of(
                    EnterKeySupervision.class,
                    ANY,
                    EnterWhiteList.class,
                    ANY,
                    EnterPriorityRegulation.class,
                    ANY,
                    LeaveKeySupervision.class,
                    Set.of(BEGUN),
                    LeaveWhiteList.class,
                    Set.of(BEGUN),
                    LeavePriorityRegulation.class,
                    Set.of(BEGUN)),
            NONE);
}
