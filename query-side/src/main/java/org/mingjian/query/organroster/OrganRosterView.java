package org.mingjian.query.organroster;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.StreamView;

/**
 * An organ, or someone who acts for one.
 *
 * @param stream its stream, or the officer's
 * @param revision the last revision applied; -1 before the first
 * @param organ the organ; null for an officer
 * @param officer the officer; null for an organ
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrganRosterView(
        String stream,
        long revision,
        @Nullable Organ organ,
        @Nullable Officer officer) implements StreamView {

    OrganRosterView with(long next, Organ changed) {
        return new OrganRosterView(stream, next, changed, null);
    }

    OrganRosterView with(long next, Officer changed) {
        return new OrganRosterView(stream, next, null, changed);
    }
}
