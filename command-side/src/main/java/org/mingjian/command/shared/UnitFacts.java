package org.mingjian.command.shared;

import java.util.Set;

/**
 * What other streams may know of a supervised unit.
 *
 * @param stream its stream
 * @param revision the revision that says so
 * @param subject stream of the subject that runs it
 * @param everRunBy streams of all subjects that ever ran it, the present one among them
 * @param region where it lies
 * @param open whether it is there to be supervised
 */
public record UnitFacts(
        String stream, long revision, String subject, Set<String> everRunBy, String region, boolean open) {}
