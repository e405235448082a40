package org.mingjian.command.sitevisit;

import java.util.Map;
import java.util.Set;
import org.mingjian.command.shared.Transitions;
import org.mingjian.command.sitevisit.SiteVisitCommand.CorrectSiteVisit;
import org.mingjian.command.sitevisit.SiteVisitCommand.RecordSiteVisit;

/** Whether a visit is on record, and what it takes then. */
enum SiteVisitState {
    NONE,
    RECORDED;

    static final Transitions<SiteVisitState> TABLE = new Transitions<>(
            Map.of(RecordSiteVisit.class, Set.of(NONE), CorrectSiteVisit.class, Set.of(RECORDED)), NONE);
}
