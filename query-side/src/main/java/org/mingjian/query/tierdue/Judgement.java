package org.mingjian.query.tierdue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.tierboard.Grading;
import org.mingjian.query.tierboard.LastWord;
import org.mingjian.query.tierboard.TierBoardView;
import org.mingjian.query.tierboard.TierValue;
import org.mingjian.rules.tier.NotGraded;
import org.mingjian.rules.tier.Proposal;

/**
 * Judges whether tiers of a subject's units have to be proposed.
 *
 * @param subject stream of the subject
 * @param answers what is answered about it
 * @param day the day
 */
record Judgement(String subject, SubjectAnswers answers, LocalDate day) {

    /** Nothing can be said yet, or it would be refused: as the command side has it. */
    private static final Set<NotGraded> NOTHING_TO_PROPOSE =
            Set.of(NotGraded.NO_EVIDENCE, NotGraded.NOT_YET, NotGraded.FURTHER_REVIEW, NotGraded.OUTSIDE_SCHEME);

    /** @param board what is on record on the stream of the tier; null when nothing is */
    Optional<DueTier> of(Gradable at, @Nullable TierBoardView board) {
        return answers.to(at.scheme().input()).flatMap(grounded -> of(at, board, grounded));
    }

    private Optional<DueTier> of(Gradable at, @Nullable TierBoardView board, SubjectAnswers.Grounded grounded) {
        Proposal said = at.scheme().evaluate(grounded.answered().evidence(), day);
        if (said.notGraded() != null && NOTHING_TO_PROPOSE.contains(said.notGraded())) {
            return Optional.empty();
        }
        TierValue given = given(said);
        LastWord last = last(board);
        if (!last.callsFor(given, day, grounded.restsOn().newest())) {
            return Optional.empty();
        }
        long revision = board == null ? -1 : board.revision();
        return Optional.of(new DueTier(
                DueTier.obligation(at.stream(), revision, given),
                day,
                at.stream(),
                revision,
                subject,
                at.unit(),
                at.region(),
                at.specialty(),
                at.scheme().input().name(),
                given,
                last.tier(),
                grounded.answered().number(),
                grounded.restsOn().events()));
    }

    private static TierValue given(Proposal said) {
        String tier = said.tier() == null ? null : said.tier().tier();
        return new TierValue(said.scheme(), said.version(), said.sha256(), tier);
    }

    private static LastWord last(@Nullable TierBoardView board) {
        Grading grading = board == null ? null : board.grading();
        return LastWord.of(grading == null ? List.of() : grading.acts());
    }
}
