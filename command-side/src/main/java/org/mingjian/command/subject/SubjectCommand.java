package org.mingjian.command.subject;

import java.time.LocalDate;
import java.util.Set;
import mingjian.shared.ImportedFrom;
import mingjian.subject.HonourLevel;
import mingjian.subject.HonourRecorded;
import mingjian.subject.HonourWithdrawn;
import mingjian.subject.SubjectClosed;
import mingjian.subject.SubjectIdentifierAdded;
import mingjian.subject.SubjectIdentifierCorrected;
import mingjian.subject.SubjectKind;
import mingjian.subject.SubjectMergeUndone;
import mingjian.subject.SubjectMerged;
import mingjian.subject.SubjectProfile;
import mingjian.subject.SubjectProfileAmended;
import mingjian.subject.SubjectRegistered;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.ClaimFacts;
import org.mingjian.command.shared.Command;
import org.mingjian.log.StreamName;

/** What may be asked of a Subject stream. The fields are those of the event that accepting the command leads to. */
public sealed interface SubjectCommand extends Command {

    /** A subject is put on the books. */
    record RegisterSubject(
            String stream,
            SubjectKind kind,
            String jurisdiction,
            @Nullable String keyEvidence,
            SubjectProfile profile,
            @Nullable ImportedFrom source)
            implements SubjectCommand {

        /** The key, where it is the identifier of a subject that has another key. */
        @Override
        public Set<String> seldomThere() {
            StreamName name = StreamName.parse(stream);
            return ClaimFacts.streamOf(name.scheme().orElseThrow(), name.key())
                    .map(Set::of)
                    .orElse(Set.of());
        }

        @Override
        public SubjectRegistered event() {
            StreamName name = StreamName.parse(stream);
            String value = kind == SubjectKind.NATURAL_PERSON ? null : name.key();
            return new SubjectRegistered(
                    kind, jurisdiction, name.scheme().orElseThrow(), value, keyEvidence, profile, source);
        }
    }

    /** The profile is another from a day on. */
    record AmendSubjectProfile(
            String stream,
            SubjectProfile profile,
            LocalDate validFrom,
            @Nullable String reason,
            @Nullable ImportedFrom source)
            implements SubjectCommand {
        @Override
        public SubjectProfileAmended event() {
            return new SubjectProfileAmended(profile, validFrom, reason, source);
        }
    }

    /** A further identifier, claimed before, is to find the subject. */
    record AddSubjectIdentifier(
            String stream,
            String scheme,
            String value,
            LocalDate validFrom,
            @Nullable String keyEvidence) implements SubjectCommand {
        @Override
        public SubjectIdentifierAdded event() {
            return new SubjectIdentifierAdded(scheme, value, validFrom, keyEvidence);
        }
    }

    /** An identifier was written down wrongly. */
    record CorrectSubjectIdentifier(
            String stream, String scheme, String wrongValue, String value, LocalDate validFrom, String reason)
            implements SubjectCommand {
        @Override
        public SubjectIdentifierCorrected event() {
            return new SubjectIdentifierCorrected(scheme, wrongValue, value, validFrom, reason);
        }
    }

    /** This subject is the same as another. */
    record MergeSubject(String stream, String into, LocalDate mergedOn, String reason) implements SubjectCommand {
        @Override
        public SubjectMerged event() {
            return new SubjectMerged(into, mergedOn, reason);
        }
    }

    /** A merge was wrong. */
    record UndoSubjectMerge(String stream, String from, LocalDate undoneOn, String reason) implements SubjectCommand {
        @Override
        public SubjectMergeUndone event() {
            return new SubjectMergeUndone(from, undoneOn, reason);
        }
    }

    /** The subject has ceased to exist. */
    record CloseSubject(String stream, LocalDate closedOn, String manner) implements SubjectCommand {
        @Override
        public SubjectClosed event() {
            return new SubjectClosed(closedOn, manner);
        }
    }

    /** An honour for good faith was conferred on the subject. */
    record RecordHonour(
            String stream,
            String honourId,
            String title,
            HonourLevel level,
            String conferredBy,
            @Nullable String documentNumber,
            LocalDate conferredOn,
            @Nullable LocalDate validUntil)
            implements SubjectCommand {
        @Override
        public HonourRecorded event() {
            return new HonourRecorded(honourId, title, level, conferredBy, documentNumber, conferredOn, validUntil);
        }
    }

    /** An honour holds no longer. */
    record WithdrawHonour(String stream, String honourId, LocalDate withdrawnOn, String reason)
            implements SubjectCommand {
        @Override
        public HonourWithdrawn event() {
            return new HonourWithdrawn(honourId, withdrawnOn, reason);
        }
    }
}
