package org.mingjian.command.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What other streams may know of a commitment.
 *
 * @param stream its stream
 * @param revision the revision that says so
 * @param subject stream of the subject that made it
 * @param forPublication whether it is public
 * @param madeOn the day it was made
 * @param brokenOn the day it was found broken; null while it was not
 */
public record CommitmentFacts(
        String stream,
        long revision,
        String subject,
        boolean forPublication,
        LocalDate madeOn,
        @Nullable LocalDate brokenOn) {}
