package org.mingjian.command.shared.policy;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.mingjian.command.shared.Rejection;

/** What a stream is told of several times, findings, samples or powers, bears an id of its own within the stream. */
public final class KnownIdPolicy {

    private KnownIdPolicy() {}

    /** A new one is not there yet. */
    public static Optional<Rejection> fresh(String field, String id, Set<String> known) {
        return known.contains(id)
                ? Optional.of(Rejection.of("id-taken").with("field", field).with("id", id))
                : Optional.empty();
    }

    /** One that is referred to is there. */
    public static Optional<Rejection> known(String field, Collection<String> ids, Set<String> known) {
        return ids.stream().filter(id -> !known.contains(id)).findFirst().map(id -> Rejection.of("id-unknown")
                .with("field", field)
                .with("id", id));
    }

    /** Several given at once differ. */
    public static Optional<Rejection> distinct(String field, Collection<String> ids) {
        Set<String> seen = new HashSet<>();
        return ids.stream().filter(id -> !seen.add(id)).findFirst().map(id -> Rejection.of("id-taken")
                .with("field", field)
                .with("id", id));
    }
}
