package org.mingjian.command.penalty.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.command.penalty.policy.Acts.DAY;
import static org.mingjian.command.penalty.policy.Acts.PARTY;
import static org.mingjian.command.penalty.policy.Acts.act;
import static org.mingjian.command.penalty.policy.Acts.byId;
import static org.mingjian.command.penalty.policy.Acts.code;
import static org.mingjian.command.penalty.policy.Acts.settled;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mingjian.penalty.PenaltyKind;
import mingjian.penalty.Procedure;
import mingjian.shared.Severity;
import mingjian.subject.SubjectKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.command.penalty.dossier.EstablishedAct;
import org.mingjian.command.penalty.dossier.Notice;

/** Which acts are decided on, art 29, 40, 57; after which notice, art 44; on the spot or not, art 51 of 行政处罚法. */
class DecisionPoliciesTest {

    @ParameterizedTest
    @CsvSource({
        "'', Subject-test.s1, decision-without-act",
        "a, Subject-test.s1, ",
        "a b, Subject-test.s1, ",
        "a a, Subject-test.s1, act-twice",
        "x, Subject-test.s1, act-not-established",
        "a, Subject-test.s2, act-of-another-party",
        "done, Subject-test.s1, act-already-decided"
    })
    void decidesOnOpenActsOfTheParty(String ids, String party, @Nullable String code) {
        Map<String, EstablishedAct> acts = byId(act("a"), act("b"), settled("done"));

        assertThat(code(DecidedActsPolicy.judge(party, words(ids), acts))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "ORDINARY, n1, a, 2026-01-05, ",
        "ORDINARY, n1, a b, 2026-01-05, ",
        "ORDINARY, , a, 2026-01-05, notice-missing",
        "ORDINARY, n2, a, 2026-01-05, notice-missing",
        "ORDINARY, n1, a c, 2026-01-05, notice-not-covering",
        "ORDINARY, n1, a, 2026-01-04, notice-not-covering",
        "SUMMARY, , a, 2026-01-05, ",
        "SUMMARY, n2, a, 2026-01-05, notice-missing"
    })
    void asksForANotice(Procedure procedure, @Nullable String id, String ids, LocalDate day, @Nullable String code) {
        Map<String, Notice> notices = Map.of("n1", new Notice(PARTY, Set.of("a", "b"), DAY));
        Notice notice = id == null ? null : notices.get(id);

        assertThat(code(NoticePolicy.onDeciding("CN", procedure, id, notice, PARTY, words(ids), day)))
                .isEqualTo(code);
        assertThat(NoticePolicy.onDeciding("US-NY", procedure, id, notice, PARTY, words(ids), day))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // In 分: 200 yuan for a citizen, 3,000 for an entity.
        "NATURAL_PERSON, FINE, 20000, ",
        "NATURAL_PERSON, FINE, 20001, summary-ceiling",
        "SOLE_TRADER, FINE, 20000, ",
        "SOLE_TRADER, FINE, 20001, summary-ceiling",
        "UNIDENTIFIED, FINE, 20001, summary-ceiling",
        "LEGAL_PERSON, FINE, 300000, ",
        "LEGAL_PERSON, FINE, 300001, summary-ceiling",
        "UNINCORPORATED, FINE, 300000, ",
        "UNINCORPORATED, FINE, 300001, summary-ceiling",
        "LEGAL_PERSON, WARNING, 0, ",
        "NATURAL_PERSON, WARNING FINE, 20000, ",
        "LEGAL_PERSON, CONFISCATION, 0, summary-kinds",
        "LEGAL_PERSON, FINE LICENCE_REVOCATION, 100, summary-kinds"
    })
    void endsTheSummaryProcedureAtItsCeilings(SubjectKind party, String kinds, long fine, @Nullable String code) {
        List<PenaltyKind> named =
                words(kinds).stream().map(PenaltyKind::valueOf).toList();

        assertThat(code(SummaryPolicy.judge("CN-41", Procedure.SUMMARY, party, named, fine)))
                .isEqualTo(code);
        assertThat(SummaryPolicy.judge("CN-41", Procedure.ORDINARY, party, named, fine))
                .isEmpty();
        assertThat(SummaryPolicy.judge("CA-ON-Toronto", Procedure.SUMMARY, party, named, fine))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // a and b rest on one finding, c on its own; b's rule has the higher fine
        "a c, '', higher-fine-applies",
        "b c, '', ",
        "b a, '', double-fine",
        "c, '', ",
        "c, b, ",
        "a, b, double-fine",
        "b, a, double-fine"
    })
    void finesOneActOnceAndByTheHigherRule(String fined, String before, @Nullable String code) {
        Map<String, EstablishedAct> acts =
                byId(act("a", Severity.GENERAL, false, "f1"), act("b", Severity.GENERAL, false, "f1"), act("c"));
        Map<String, Long> ceilings = Map.of("a", 5_000L, "b", 9_000L, "c", 20_000L);

        assertThat(code(DoubleFinePolicy.judge(
                        words(fined), Set.copyOf(words(before)), acts, act -> ceilings.get(act.id()))))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"false, higher-fine-applies", "true, "})
    void comparesNotWithWhatWasSettledWithoutFine(boolean settled, @Nullable String code) {
        EstablishedAct other = settled ? settled("b", "f1") : act("b", Severity.GENERAL, false, "f1");
        Map<String, EstablishedAct> acts = byId(act("a", Severity.GENERAL, false, "f1"), other);
        Map<String, Long> ceilings = Map.of("a", 5_000L, "b", 9_000L);

        assertThat(code(DoubleFinePolicy.judge(List.of("a"), Set.of(), acts, act -> ceilings.get(act.id()))))
                .isEqualTo(code);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }
}
