package org.mingjian.command.listing;

import java.util.Map;
import java.util.Set;
import org.mingjian.command.listing.KeySupervisionListCommand.EndKeySupervisionList;
import org.mingjian.command.listing.KeySupervisionListCommand.IssueKeySupervisionList;
import org.mingjian.command.shared.Transitions;

/** Where a list is in its life, and what it takes there. */
enum KeySupervisionListState {
    NONE,
    ISSUED,
    ENDED;

    static final Transitions<KeySupervisionListState> TABLE = new Transitions<>(
            Map.of(
                    IssueKeySupervisionList.class, Set.of(NONE),
                    EndKeySupervisionList.class, Set.of(ISSUED)),
            NONE);
}
