package org.mingjian.command.rectification.policy;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.policy.KnownIdPolicy;

/** What is to be put right is told item by item. No law says so: an order of nothing asks for nothing. */
public final class ItemsPolicy {

    private ItemsPolicy() {}

    /** On ordering: at least one, each with an id of its own. */
    public static Optional<Rejection> ordered(Collection<String> ids) {
        return some("items", ids).or(() -> KnownIdPolicy.distinct("items.itemId", ids));
    }

    /** On going on: at least one, all of them of the order. */
    public static Optional<Rejection> concerned(Collection<String> ids, Set<String> ordered) {
        return some("items", ids).or(() -> KnownIdPolicy.known("items", ids, ordered));
    }

    /** An item is verified once; one that was put right is not missed, whatever becomes of it: that is a new act. */
    public static Optional<Rejection> unverified(Collection<String> ids, Set<String> verified) {
        return ids.stream().filter(verified::contains).findFirst().map(id -> Rejection.of("item-already-verified")
                .with("item", id));
    }

    private static Optional<Rejection> some(String field, Collection<String> ids) {
        return ids.isEmpty() ? Optional.of(Rejection.of("items-missing").with("field", field)) : Optional.empty();
    }
}
