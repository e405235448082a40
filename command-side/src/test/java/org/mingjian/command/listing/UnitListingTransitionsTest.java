package org.mingjian.command.listing;

import java.time.LocalDate;
import java.util.List;
import mingjian.tier.KeyCategory;
import mingjian.tier.KeySupervisionListEnded;
import mingjian.tier.KeySupervisionListIssued;
import mingjian.tier.WhiteListEntered;
import org.junit.jupiter.api.Nested;
import org.mingjian.command.support.EveryCell;

/** Every command in every state. */
class UnitListingTransitionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);

    @Nested
    class OfAUnit extends EveryCell<UnitListingState> {

        OfAUnit() {
            super(UnitListing.class, UnitListing::new, UnitListingState.TABLE, UnitListingCommand.class, """
                    NONE BEGUN
                    EnterKeySupervision      takes takes
                    LeaveKeySupervision      no    takes
                    EnterWhiteList           takes takes
                    LeaveWhiteList           no    takes
                    EnterPriorityRegulation  takes takes
                    LeavePriorityRegulation  no    takes
                    """);
        }

        @Override
        protected List<?> past(UnitListingState state) {
            return switch (state) {
                case NONE -> List.of();
                case BEGUN ->
                    List.of(new WhiteListEntered("Subject-a.b", "SupervisedUnit-a", "CN-41", "好", DAY, null, "R1"));
            };
        }
    }

    @Nested
    class OfAList extends EveryCell<KeySupervisionListState> {

        OfAList() {
            super(
                    KeySupervisionList.class,
                    KeySupervisionList::new,
                    KeySupervisionListState.TABLE,
                    KeySupervisionListCommand.class,
                    """
                    NONE ISSUED ENDED
                    IssueKeySupervisionList  takes exists exists
                    EndKeySupervisionList    no    takes  no
                    """);
        }

        @Override
        protected List<?> past(KeySupervisionListState state) {
            KeySupervisionListIssued issued = new KeySupervisionListIssued(
                    "清单", "CN-41", null, List.of(new KeyCategory("K", "学校", "school-health")), DAY, DAY, null);
            return switch (state) {
                case NONE -> List.of();
                case ISSUED -> List.of(issued);
                case ENDED -> List.of(issued, new KeySupervisionListEnded(DAY, DAY, "调整"));
            };
        }
    }
}
