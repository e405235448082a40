package org.mingjian.command.rest;

import org.jspecify.annotations.Nullable;

/**
 * The answer to a line of a batch: one of the two.
 *
 * @param line its number, from 1
 * @param taken what became of the command; null when there is a problem
 * @param problem why it was refused; null when it was accepted
 */
record LineAnswer(
        int line,
        CommandDesk.@Nullable Taken taken,
        @Nullable Problem problem) {}
