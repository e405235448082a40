package org.mingjian.query.penaltyregister;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.days.DayRange;
import org.mingjian.rules.repair.Publicity;

/**
 * How long a decision is public, by the rules of its day; all null where none are known.
 *
 * @param recordClass class of the record; null where the rules know none
 * @param published whether it is public: YES, NOT_IN_PRINCIPLE or NEVER
 * @param firstDay first day on which it may be public
 * @param lastDay last day, after which it leaves public view by itself
 * @param repairableFrom first day on which it may be repaired
 * @param rule id of the rule
 * @param article its law, article and year
 * @param pack name and version of the pack
 * @param warnings what is not sure of it
 * @param withdrawBy last day for withdrawing it, after it was taken away
 * @param days by name of a {@link PublicityState}, the days on which it is in it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecisionPublicity(
        @Nullable String recordClass,
        @Nullable String published,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate repairableFrom,
        @Nullable String rule,
        @Nullable String article,
        @Nullable String pack,
        List<String> warnings,
        @Nullable LocalDate withdrawBy,
        Map<String, List<DayRange>> days) {

    static final DecisionPublicity UNKNOWN =
            new DecisionPublicity(null, null, null, null, null, null, null, null, List.of(), null, Map.of());

    static DecisionPublicity of(
            Optional<Publicity> rules, @Nullable LocalDate withdrawBy, Map<String, List<DayRange>> days) {
        return rules.map(by -> new DecisionPublicity(
                        by.recordClass() == null ? null : by.recordClass().name(),
                        by.published().name(),
                        by.firstDay(),
                        by.lastDay(),
                        by.repairableFrom(),
                        by.rule(),
                        by.article(),
                        by.pack(),
                        by.warnings(),
                        withdrawBy,
                        days))
                .orElseGet(() -> new DecisionPublicity(
                        null, null, null, null, null, null, null, null, List.of(), withdrawBy, days));
    }

    /** What it is on a day; null before it was made public. */
    public @Nullable PublicityState on(LocalDate day) {
        return days.entrySet().stream()
                .filter(state -> state.getValue().stream().anyMatch(range -> range.holds(day)))
                .map(state -> PublicityState.valueOf(state.getKey()))
                .findFirst()
                .orElse(null);
    }
}
