package org.mingjian.command.shared;

import java.util.Set;

/**
 * What other streams may know of an inspection.
 *
 * @param stream its stream
 * @param revision the revision that says so
 * @param subject stream of the subject that was inspected
 * @param unit stream of the unit that was inspected
 * @param findings ids of its findings, without those that were withdrawn
 */
public record InspectionFacts(String stream, long revision, String subject, String unit, Set<String> findings) {}
