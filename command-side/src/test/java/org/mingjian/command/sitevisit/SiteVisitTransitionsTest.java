package org.mingjian.command.sitevisit;

import java.util.List;
import org.mingjian.command.support.EveryCell;

/** Every command in every state. */
class SiteVisitTransitionsTest extends EveryCell<SiteVisitState> {

    SiteVisitTransitionsTest() {
        super(SiteVisit.class, SiteVisit::new, SiteVisitState.TABLE, SiteVisitCommand.class, """
                NONE RECORDED
                RecordSiteVisit   takes exists
                CorrectSiteVisit  no    takes
                """);
    }

    @Override
    protected List<?> past(SiteVisitState state) {
        return switch (state) {
            case NONE -> List.of();
            case RECORDED -> List.of(SiteVisitTest.patrol().event());
        };
    }
}
