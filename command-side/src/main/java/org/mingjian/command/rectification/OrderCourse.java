package org.mingjian.command.rectification;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.rectification.policy.ItemsPolicy;
import org.mingjian.command.rectification.policy.TermPolicy;
import org.mingjian.command.rectification.policy.WriteOffPolicy;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.policy.DayOrderPolicy;
import org.mingjian.command.shared.policy.KnownIdPolicy;

/** How far an order has come: its items, its term, what was submitted. */
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
class OrderCourse {

    private final Set<String> items = new HashSet<>();
    private final Map<String, LocalDate> verified = new HashMap<>();
    private final Set<String> evidence = new HashSet<>();
    private @Nullable LocalDate lastDay;
    private @Nullable LocalDate closedOn;

    void ordered(Collection<String> ids, LocalDate termEnds) {
        items.addAll(ids);
        lastDay = termEnds;
    }

    void prolonged(LocalDate termEnds) {
        lastDay = termEnds;
    }

    void submitted(String id) {
        evidence.add(id);
    }

    void verified(String item, LocalDate on) {
        verified.put(item, on);
    }

    void closed(LocalDate on) {
        closedOn = on;
    }

    void reopened(Collection<String> ids, LocalDate termEnds) {
        verified.keySet().removeAll(ids);
        lastDay = termEnds;
        closedOn = null;
    }

    Optional<Rejection> concerned(Collection<String> ids) {
        return ItemsPolicy.concerned(ids, items);
    }

    Optional<Rejection> unverified(Collection<String> ids) {
        return concerned(ids).or(() -> ItemsPolicy.unverified(ids, verified.keySet()));
    }

    Optional<Rejection> fresh(String evidenceId) {
        return KnownIdPolicy.fresh("evidenceId", evidenceId, evidence);
    }

    Optional<Rejection> longer(LocalDate extendedOn, LocalDate dueOn) {
        return TermPolicy.extended(termEnds(), extendedOn, dueOn);
    }

    Optional<Rejection> over(LocalDate foundOn) {
        return TermPolicy.missed(termEnds(), foundOn);
    }

    Optional<Rejection> done(LocalDate writtenOffOn) {
        LocalDate last = verified.values().stream().max(LocalDate::compareTo).orElse(null);
        return WriteOffPolicy.judge(items, verified.keySet())
                .or(() -> DayOrderPolicy.judge("writtenOffOn", writtenOffOn, "verifiedOn", last));
    }

    Optional<Rejection> sinceClosed(LocalDate reopenedOn) {
        return DayOrderPolicy.judge("reopenedOn", reopenedOn, "closed", closedOn);
    }

    private LocalDate termEnds() {
        return Objects.requireNonNull(lastDay);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OrderCourse course
                && items.equals(course.items)
                && verified.equals(course.verified)
                && evidence.equals(course.evidence)
                && Objects.equals(lastDay, course.lastDay)
                && Objects.equals(closedOn, course.closedOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(items, verified, evidence, lastDay, closedOn);
    }
}
