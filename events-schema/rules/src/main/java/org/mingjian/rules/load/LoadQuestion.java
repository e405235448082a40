package org.mingjian.rules.load;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What bears on the inspections of a unit by one level of organs in a year.
 *
 * @param tiers its tiers, of any schemes
 * @param keyListings the categories of key-supervision lists that it is of
 * @param tasks what was assigned
 * @param caps the caps that bind
 * @param elsewhere inspections that other levels of organs make, without those of exempt causes, by specialty
 */
public record LoadQuestion(
        List<HeldTier> tiers,
        List<KeyListing> keyListings,
        List<AssignedTask> tasks,
        List<Cap> caps,
        Map<String, Integer> elsewhere) {

    public LoadQuestion {
        tiers = List.copyOf(tiers);
        keyListings = List.copyOf(keyListings);
        tasks = List.copyOf(tasks);
        caps = List.copyOf(caps);
        elsewhere = Map.copyOf(elsewhere);
    }

    /** The specialties in which anything asks for supervision. */
    SortedSet<String> specialties() {
        return Stream.of(
                        tiers.stream().map(HeldTier::specialty),
                        keyListings.stream().map(KeyListing::specialty),
                        tasks.stream().map(AssignedTask::specialty))
                .flatMap(all -> all)
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    /** Inspections that tasks assign in a specialty. */
    int assigned(String specialty) {
        return sum(tasks.stream().filter(task -> task.specialty().equals(specialty)));
    }

    /** The most inspections that a cap leaves: what it allows, and besides what it does not count. */
    int room(Cap cap) {
        int others = cap.specialty() == null
                ? elsewhere.values().stream().mapToInt(Integer::intValue).sum()
                : elsewhere.getOrDefault(Objects.requireNonNull(cap.specialty()), 0);
        return cap.leaves(others)
                + sum(tasks.stream()
                        .filter(task ->
                                cap.specialty() == null || task.specialty().equals(cap.specialty()))
                        .filter(task -> cap.exempt().contains(task.cause())));
    }

    private static int sum(Stream<AssignedTask> tasks) {
        return tasks.mapToInt(AssignedTask::visits).sum();
    }
}
