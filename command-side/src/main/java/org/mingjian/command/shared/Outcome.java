package org.mingjian.command.shared;

/**
 * The answer to an accepted command.
 *
 * @param revision the stream's revision that the command led to, counted from 0
 * @param replayed whether it had been accepted before and nothing was written now
 */
public record Outcome(long revision, boolean replayed) {}
