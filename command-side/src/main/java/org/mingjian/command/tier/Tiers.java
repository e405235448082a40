package org.mingjian.command.tier;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import mingjian.tier.GradedTier;
import mingjian.tier.TierObjectionDecided;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Kept;

/**
 * What was proposed and decided on a stream.
 *
 * @param open the tier proposed that nobody has decided upon; null when there is none
 * @param openSince the day for which it was proposed
 * @param decided the tier that stands; null when none was ever decided
 * @param decidedOn the day on which that was decided
 * @param objections ids of all objections
 * @param openObjection id of the one that is not decided; null when there is none
 * @param objectedOn the day on which that was raised
 */
record Tiers(
        @Nullable Kept<GradedTier> open,
        @Nullable LocalDate openSince,
        @Nullable Kept<GradedTier> decided,
        @Nullable LocalDate decidedOn,
        Set<String> objections,
        @Nullable String openObjection,
        @Nullable LocalDate objectedOn) {

    static final Tiers NONE = new Tiers(null, null, null, null, Set.of(), null, null);

    /** Whether it is the same tier under the same version of the same scheme. */
    static boolean same(GradedTier one, @Nullable GradedTier other) {
        return other != null
                && one.getScheme().equals(other.getScheme())
                && one.getVersion().equals(other.getVersion())
                && Objects.equals(one.getTier(), other.getTier());
    }

    @Nullable
    GradedTier proposed() {
        return open == null ? null : open.record();
    }

    @Nullable
    GradedTier standing() {
        return decided == null ? null : decided.record();
    }

    /** What evidence is compared with: the open proposal, else the tier that stands. */
    @Nullable
    GradedTier last() {
        return open == null ? standing() : proposed();
    }

    Tiers proposed(GradedTier graded, LocalDate day) {
        return new Tiers(new Kept<>(graded), day, decided, decidedOn, objections, openObjection, objectedOn);
    }

    /** A decision takes the place of any proposal. */
    Tiers decided(GradedTier graded, LocalDate day) {
        return new Tiers(null, null, new Kept<>(graded), day, objections, openObjection, objectedOn);
    }

    Tiers objected(String id, LocalDate day) {
        Set<String> more = new HashSet<>(objections);
        more.add(id);
        return new Tiers(open, openSince, decided, decidedOn, Set.copyOf(more), id, day);
    }

    Tiers heard(TierObjectionDecided e) {
        Tiers after = e.getGraded() == null ? this : decided(e.getGraded(), e.getDecidedOn());
        return new Tiers(after.open, after.openSince, after.decided, after.decidedOn, after.objections, null, null);
    }

    /** Ids of objections are for ever; nothing else is left. */
    Tiers ended() {
        return new Tiers(null, null, null, null, objections, null, null);
    }
}
