package org.mingjian.command.rectification.policy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mingjian.command.shared.Rejection;

/** An order is written off 效果核销 when officers found everything put right, and not before: otherwise it means nothing. */
public final class WriteOffPolicy {

    private WriteOffPolicy() {}

    /**
     * Judges the write-off.
     *
     * @param items ids of all items
     * @param verified ids of those found put right
     */
    public static Optional<Rejection> judge(Collection<String> items, Collection<String> verified) {
        List<String> open =
                items.stream().filter(item -> !verified.contains(item)).sorted().toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(Rejection.of("items-not-verified").with("items", open));
    }
}
