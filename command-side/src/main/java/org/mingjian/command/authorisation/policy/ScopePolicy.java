package org.mingjian.command.authorisation.policy;

import java.util.Collection;
import java.util.Optional;
import org.mingjian.command.shared.Rejection;

/** Only what an authorisation covers can be taken from it. No law says so: the record must not gainsay itself. */
public final class ScopePolicy {

    private ScopePolicy() {}

    public static Optional<Rejection> judge(Collection<String> covered, Collection<String> taken) {
        return taken.stream()
                .filter(item -> !covered.contains(item))
                .findFirst()
                .map(item -> Rejection.of("scope-not-covered").with("item", item));
    }
}
