package org.mingjian.query.tierboard;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.StreamView;

/**
 * A grading, the lists of a unit, or a list.
 *
 * @param stream its stream
 * @param revision the last revision applied; -1 before the first
 * @param grading a grading; null on other streams
 * @param listings the lists of a unit; null on other streams
 * @param keyList a key-supervision list; null on other streams
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TierBoardView(
        String stream,
        long revision,
        @Nullable Grading grading,
        @Nullable Listings listings,
        @Nullable KeyList keyList) implements StreamView {}
