package org.mingjian.command.shared;

import mingjian.subject.SubjectKind;

/**
 * What other streams may know of a subject.
 *
 * @param stream its stream
 * @param revision the revision that says so
 * @param kind what kind of subject it is
 * @param jurisdiction whose rules apply to it
 * @param standing whether it is still there to act
 */
public record SubjectFacts(String stream, long revision, SubjectKind kind, String jurisdiction, Standing standing) {

    /** Whether a subject is still there to act. */
    public enum Standing {
        ACTIVE,
        MERGED,
        CLOSED
    }
}
