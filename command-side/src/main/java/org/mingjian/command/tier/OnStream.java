package org.mingjian.command.tier;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import mingjian.tier.DemeritCycleClosed;
import mingjian.tier.DemeritPointsRecorded;
import mingjian.tier.GradingReviewSigned;
import mingjian.tier.RiskAssessed;
import org.apache.avro.specific.SpecificRecordBase;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Kept;

/** The evidence that lies on a stream of tiers. Of persons nothing but that points are theirs. */
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
class OnStream {

    private final List<Signed> signed = new ArrayList<>();
    private final Map<String, Demerit> demerits = new LinkedHashMap<>();
    private final Set<String> recordIds = new HashSet<>();
    private @Nullable LocalDate closedUntil;
    private @Nullable LocalDate cyclesFrom;
    private long lastDemerits = -1;

    void reviewed(GradingReviewSigned e, long revision) {
        add(
                revision,
                GradingReviewSigned.newBuilder(e)
                        .setAccompaniedBy(null)
                        .setRefusalNoted(null)
                        .build());
    }

    void assessed(RiskAssessed e, long revision) {
        add(revision, e);
    }

    void recorded(DemeritPointsRecorded e, long revision) {
        recordIds.add(e.getRecordId());
        demerits.put(e.getRecordId(), new Demerit(e.getDecision(), e.getItem(), e.getPoints(), e.getActOn()));
        cyclesFrom = e.getCyclesFrom() == null ? cyclesFrom : e.getCyclesFrom();
        lastDemerits = revision;
    }

    void revoked(String recordId, long revision) {
        demerits.remove(recordId);
        lastDemerits = revision;
    }

    void closed(DemeritCycleClosed e, long revision) {
        closedUntil = e.getUntil();
        lastDemerits = revision;
    }

    /** Reviews and assessments, in the order recorded. */
    List<Signed> signed() {
        return List.copyOf(signed);
    }

    /** Points that stand, of whatever cycle, in the order recorded. */
    Collection<Demerit> demerits() {
        return List.copyOf(demerits.values());
    }

    /** Ids of the records that stand. */
    Set<String> counting() {
        return Set.copyOf(demerits.keySet());
    }

    /** Ids of all records there ever were. */
    Set<String> recordIds() {
        return Set.copyOf(recordIds);
    }

    /** The last day of the last cycle that was closed; null when none was. */
    @Nullable
    LocalDate closedUntil() {
        return closedUntil;
    }

    /** A day on which a cycle of the party's own begins; null where none was stated. */
    @Nullable
    LocalDate cyclesFrom() {
        return cyclesFrom;
    }

    /** The points that stand of acts of some days. */
    int pointsWithin(LocalDate from, LocalDate until) {
        return demerits.values().stream()
                .filter(demerit -> demerit.within(from, until))
                .mapToInt(Demerit::points)
                .sum();
    }

    /** The last revision that changed the points; -1 when none did. */
    long lastDemerits() {
        return lastDemerits;
    }

    private void add(long revision, SpecificRecordBase event) {
        signed.add(new Signed(revision, new Kept<>(event)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OnStream that
                && signed.equals(that.signed)
                && demerits.equals(that.demerits)
                && recordIds.equals(that.recordIds)
                && Objects.equals(closedUntil, that.closedUntil)
                && Objects.equals(cyclesFrom, that.cyclesFrom)
                && lastDemerits == that.lastDemerits;
    }

    @Override
    public int hashCode() {
        return Objects.hash(signed, demerits, recordIds, closedUntil, cyclesFrom, lastDemerits);
    }
}
