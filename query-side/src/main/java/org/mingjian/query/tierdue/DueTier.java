package org.mingjian.query.tierdue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.tierboard.TierValue;

/**
 * A tier that is to be proposed: all that the command needs.
 *
 * @param obligation what is owed, by one id for whoever asks: the same until something happens on the stream or the rules give
 *     another tier
 * @param dueOn the day on which the rules give it, and for which it is proposed
 * @param stream the stream on which tiers of the unit under the scheme stand
 * @param revision its last revision that was looked at; -1 when there is none
 * @param subject stream of the subject that runs the unit
 * @param unit stream of the unit
 * @param region where it lies
 * @param specialty the specialty
 * @param input symbol of what the scheme grades by
 * @param graded the tier, whole
 * @param instead the tier that is proposed or stands so far; null when there is none
 * @param standing the number that was answered about the subject; null when there is none
 * @param evidence what that rests on, {@code stream@revision} each
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DueTier(
        UUID obligation,
        LocalDate dueOn,
        String stream,
        long revision,
        String subject,
        String unit,
        String region,
        String specialty,
        String input,
        TierValue graded,
        @Nullable TierValue instead,
        @Nullable String standing,
        List<String> evidence) {

    /** Namespace of what is owed; never to change. */
    private static final UUID OBLIGATIONS = UUID.fromString("5b0c7f1e-52a4-5a53-9f0d-3c6f0a7d1e42");

    static UUID obligation(String stream, long revision, TierValue graded) {
        return UuidCreator.getNameBasedSha1(
                OBLIGATIONS,
                String.join(
                        " ",
                        stream + "@" + revision,
                        graded.scheme(),
                        graded.version(),
                        graded.sha256(),
                        graded.counted()));
    }
}
