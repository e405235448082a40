package org.mingjian.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.command.shared.Command;
import org.mingjian.command.storage.Gathering;
import org.mingjian.command.storage.GatheringEngine;
import org.mingjian.command.support.JudgingNode;
import org.mingjian.command.support.ScriptedLog;

/** A node goes by what it remembers of a stream, and is never wrong for it, whatever another node has done meanwhile. */
class BeliefTest {

    private static final String STREAM = "Subject-licence.a";

    private final ScriptedLog log = new ScriptedLog();
    private final JudgingNode one = JudgingNode.over(log);
    private final JudgingNode other = JudgingNode.over(log);

    @BeforeEach
    void begin() {
        assertThat(send(one, SubjectLife.register(STREAM), "r")).isEqualTo(accepted(0));
        log.recover();
    }

    @AfterEach
    void stop() {
        one.close();
        other.close();
    }

    @Test
    void asksTheLogNothingAboutAStreamThatItAppendedTo() {
        log.failReads();

        assertThat(send(one, SubjectLife.amend(STREAM, "乙"), "a")).isEqualTo(accepted(1));
        assertThat(send(one, SubjectLife.amend(STREAM, "丙"), "b")).isEqualTo(accepted(2));
    }

    @Test
    void leavesItToTheAppendToFindTheKeyClaimedByAnotherSubject() {
        log.failReads();

        assertThat(sendNew(one, SubjectLife.register("Subject-licence.b"), "b")).isEqualTo(accepted(0));
    }

    @Test
    void refusesAKeyThatIsClaimedByAnotherSubjectAndWritesNothing() {
        assertThat(send(other, SubjectLife.claim("Identifier-licence.b", STREAM), "i"))
                .isEqualTo(accepted(0));
        String refusal = "identifier-of-another-subject";

        assertThat(sendNew(one, SubjectLife.register("Subject-licence.b"), "b")).contains(refusal, STREAM);
        assertThat(send(one, SubjectLife.register("Subject-licence.b"), "b")).contains(refusal, STREAM);
        assertThat(log.engine().lastSequenceNumberFor("Subject-licence.b")).isEmpty();
    }

    @Test
    void doesNotOverlookAKeyThatTheSameGatheringHasClaimed() {
        try (Gathering gathering = one.part(GatheringEngine.class).gather()) {
            assertThat(sendNew(one, SubjectLife.claim("Identifier-licence.b", STREAM), "i"))
                    .isEqualTo(accepted(0));
            assertThat(sendNew(one, SubjectLife.register("Subject-licence.b"), "b"))
                    .contains("identifier-of-another-subject");
            assertThat(gathering.complete()).isTrue();
        }
    }

    @Test
    void remembersAStreamThatItReadAndAppendedTo() {
        assertThat(send(other, SubjectLife.amend(STREAM, "乙"), "a")).isEqualTo(accepted(1));
        log.failReads();

        assertThat(send(other, SubjectLife.amend(STREAM, "丙"), "b")).isEqualTo(accepted(2));
    }

    @Test
    void acceptsByTheTrueStateAlone() {
        send(other, SubjectLife.amend(STREAM, "乙"), "a");

        assertThat(send(one, SubjectLife.amend(STREAM, "丙"), "b")).isEqualTo(accepted(2));
        assertThat(log.appends()).as("the wrong belief cost one").isEqualTo(3);
    }

    @Test
    void doesNotAcceptWhatOnlyTheBeliefWouldTake() {
        send(other, SubjectLife.close(STREAM), "c");

        assertThat(send(one, SubjectLife.amend(STREAM, "丙"), "a")).contains("not-in-this-state", "CLOSED");
    }

    @Test
    void doesNotTellARefusalThatRestsOnABelief() {
        assertThat(send(one, SubjectLife.register("Subject-licence.b"), "r2")).isEqualTo(accepted(0));
        send(one, SubjectLife.merge(STREAM, "Subject-licence.b"), "m");
        send(other, SubjectLife.undo(STREAM, "Subject-licence.b"), "u");

        assertThat(send(one, SubjectLife.amend(STREAM, "丙"), "a")).isEqualTo(accepted(3));
    }

    @Test
    void answersARepetitionWhoeverWasAskedFirst() {
        send(other, SubjectLife.amend(STREAM, "乙"), "a");
        send(other, SubjectLife.amend(STREAM, "丙"), "b");

        assertThat(send(other, SubjectLife.amend(STREAM, "乙"), "a")).isEqualTo(repeated(1));
        assertThat(send(one, SubjectLife.amend(STREAM, "丙"), "b")).isEqualTo(repeated(2));
        assertThat(send(one, SubjectLife.amend(STREAM, "乙"), "a")).isEqualTo(repeated(1));
    }

    /** The log takes it for the same append, sent again: nothing is written, and the answer has the revision that it led to. */
    @Test
    void answersARepetitionOfTheFirstCommandThatItDoesNotRememberWithItsRevision() {
        send(other, SubjectLife.amend(STREAM, "乙"), "a");

        assertThat(send(one, SubjectLife.amend(STREAM, "乙"), "a")).isEqualTo(accepted(1));
        assertThat(send(one, SubjectLife.amend(STREAM, "乙"), "a")).isEqualTo(repeated(1));
        assertThat(log.engine().lastSequenceNumberFor(STREAM)).contains(1L);
    }

    @Test
    void comparesTheRevisionThatIsExpectedWithTheTrueOne() {
        send(other, SubjectLife.amend(STREAM, "乙"), "a");

        assertThat(SubjectLife.answer(dispatcher(one), SubjectLife.amend(STREAM, "丙"), "b", 0L, false))
                .contains("revision-stale");
        assertThat(SubjectLife.answer(dispatcher(one), SubjectLife.amend(STREAM, "丙"), "b", 1L, false))
                .isEqualTo(accepted(2));
    }

    @Test
    void believesNothingAnyMoreAfterTheLogWasAway() {
        log.refuseAppends();
        assertThat(send(one, SubjectLife.amend(STREAM, "乙"), "a")).contains("log-unavailable");
        log.recover();
        log.failReads();

        assertThat(send(one, SubjectLife.amend(STREAM, "乙"), "a")).contains("log-unavailable");
    }

    @Test
    void doesNotCountAWrongBeliefAsAnAttempt() {
        log.contend(false);

        assertThat(send(one, SubjectLife.amend(STREAM, "乙"), "a")).contains("contended");
        assertThat(log.appends()).isEqualTo(1 + Dispatcher.ATTEMPTS);
    }

    private static Dispatcher dispatcher(JudgingNode node) {
        return node.part(Dispatcher.class);
    }

    private static String send(JudgingNode node, Command command, String id) {
        return SubjectLife.answer(dispatcher(node), command, id, null, false);
    }

    private static String sendNew(JudgingNode node, Command command, String id) {
        return SubjectLife.answer(dispatcher(node), command, id, null, true);
    }

    private static String accepted(long revision) {
        return "Outcome[revision=" + revision + ", replayed=false]";
    }

    private static String repeated(long revision) {
        return "Outcome[revision=" + revision + ", replayed=true]";
    }
}
