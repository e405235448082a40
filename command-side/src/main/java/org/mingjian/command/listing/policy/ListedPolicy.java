package org.mingjian.command.listing.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.KeyListFacts;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.policy.DayOrderPolicy;
import org.mingjian.command.shared.policy.RegionPolicy;
import org.mingjian.command.shared.policy.SubjectReferencePolicy;

/** A unit enters a list it is not on, and leaves one it is on, not before it entered. */
public final class ListedPolicy {

    private ListedPolicy() {}

    /** @param stay the last stay on the list that was not ended by leaving; null when there is none */
    public static Optional<Rejection> entering(String list, @Nullable Stay stay, LocalDate day) {
        return stay == null || stay.overOn(day)
                ? Optional.empty()
                : Optional.of(Rejection.of("already-listed")
                        .with("list", list)
                        .with("since", stay.since().toString()));
    }

    /** @param stay the last stay on the list that was not ended by leaving; null when there is none */
    public static Optional<Rejection> leaving(String list, @Nullable Stay stay, LocalDate day) {
        return stay == null || stay.overOn(day)
                ? Optional.of(Rejection.of("not-listed").with("list", list))
                : DayOrderPolicy.judge("leftOn", day, "enteredOn", stay.since());
    }

    /**
     * Judges a category of a key-supervision list.
     *
     * @param list what the list says; empty when there is none
     * @param region where the unit lies
     */
    public static Optional<Rejection> category(
            String stream, Optional<KeyListFacts> list, String category, String region, LocalDate day) {
        if (list.isEmpty()) {
            return SubjectReferencePolicy.known(stream, false);
        }
        KeyListFacts facts = list.get();
        if (!facts.inForceOn(day) || !RegionPolicy.covers(facts.region(), region)) {
            return Optional.of(Rejection.of("list-not-in-force")
                    .with("list", stream)
                    .with("region", region)
                    .with("day", day.toString()));
        }
        return facts.categories().contains(category)
                ? Optional.empty()
                : Optional.of(Rejection.of("category-unknown")
                        .with("category", category)
                        .with("categories", facts.categories().stream().sorted().toList()));
    }
}
