package org.mingjian.command.shared;

/**
 * What other streams may know of a site visit.
 *
 * @param stream its stream
 * @param revision the revision that says so
 * @param subject stream of the subject that ran the unit
 * @param unit stream of the unit that was visited
 */
public record VisitFacts(String stream, long revision, String subject, String unit) {}
