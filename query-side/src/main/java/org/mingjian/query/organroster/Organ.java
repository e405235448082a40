package org.mingjian.query.organroster;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organ that enforces.
 *
 * @param names the names it bore
 * @param sortKey what lists are sorted by: the name it bears
 * @param kind symbol of what it acts by
 * @param level symbol of its level
 * @param region the region it is of
 * @param inNameOf stream of the organ in whose name it acts
 * @param registeredOn the day
 * @param powers its powers, ended ones too
 * @param successor stream of the organ that took its place
 * @param succeededOn the first day on which that did
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Organ(
        List<Name> names,
        String sortKey,
        String kind,
        String level,
        String region,
        @Nullable String inNameOf,
        LocalDate registeredOn,
        List<Power> powers,
        @Nullable String successor,
        @Nullable LocalDate succeededOn) {

    /**
     * A name and the first day on which it was borne.
     *
     * @param name the name
     * @param from the day
     */
    public record Name(String name, LocalDate from) {}

    /**
     * A power.
     *
     * @param id its id
     * @param law the law
     * @param kinds what it permits
     * @param specialty the specialty
     * @param region the region, with all that lies within
     * @param basis article, or list that grants it
     * @param validFrom first day
     * @param validUntil last day; null when open
     * @param endedOn first day without it; null unless it was ended
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Power(
            String id,
            String law,
            List<String> kinds,
            String specialty,
            String region,
            String basis,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @Nullable LocalDate endedOn) {
        /** Whether the organ has it on a day. */
        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(validFrom)
                    && (validUntil == null || !day.isAfter(validUntil))
                    && (endedOn == null || day.isBefore(endedOn));
        }

        Power ended(LocalDate on) {
            return new Power(id, law, kinds, specialty, region, basis, validFrom, validUntil, on);
        }
    }

    /** The name borne on a day; of two from one day the later recorded; before all days the first. */
    public String nameOn(LocalDate day) {
        Name borne = names.get(0);
        for (Name name : names) {
            if (!name.from().isAfter(day) && !name.from().isBefore(borne.from())) {
                borne = name;
            }
        }
        return borne.name();
    }

    /** The powers it has on a day; none once another has taken its place. */
    public List<Power> powersOn(LocalDate day) {
        return succeededOn != null && !day.isBefore(succeededOn)
                ? List.of()
                : powers.stream().filter(power -> power.holdsOn(day)).toList();
    }

    Organ named(Name name) {
        var all = new ArrayList<>(names);
        all.add(name);
        return new Organ(
                List.copyOf(all),
                name.name(),
                kind,
                level,
                region,
                inNameOf,
                registeredOn,
                powers,
                successor,
                succeededOn);
    }

    Organ having(List<Power> now) {
        return new Organ(
                names, sortKey, kind, level, region, inNameOf, registeredOn, List.copyOf(now), successor, succeededOn);
    }

    Organ succeeded(String by, LocalDate on) {
        return new Organ(names, sortKey, kind, level, region, inNameOf, registeredOn, powers, by, on);
    }
}
