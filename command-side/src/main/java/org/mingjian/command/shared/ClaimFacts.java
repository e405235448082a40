package org.mingjian.command.shared;

/**
 * Whom an identifier finds.
 *
 * @param stream the identifier's stream
 * @param revision the revision that says so
 * @param subject stream of the subject
 */
public record ClaimFacts(String stream, long revision, String subject) {}
