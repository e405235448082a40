package org.mingjian.command.shared;

import java.util.stream.Collectors;
import mingjian.tier.KeyCategory;
import mingjian.tier.KeySupervisionListEnded;
import mingjian.tier.KeySupervisionListIssued;
import org.jspecify.annotations.Nullable;

/** Folds the events of a key-supervision list into what other streams may know of it. */
public final class KeyListFold {

    private KeyListFold() {}

    /** What is known after one more event; null as long as there is none. */
    public static @Nullable KeyListFacts after(
            @Nullable KeyListFacts before, String stream, long revision, Object event) {
        if (event instanceof KeySupervisionListIssued e) {
            return new KeyListFacts(
                    stream,
                    revision,
                    e.getRegion(),
                    e.getCategories().stream().map(KeyCategory::getCode).collect(Collectors.toUnmodifiableSet()),
                    e.getValidFrom(),
                    e.getValidUntil());
        }
        return event instanceof KeySupervisionListEnded e && before != null
                ? new KeyListFacts(
                        stream, revision, before.region(), before.categories(), before.from(), e.getLastDay())
                : before;
    }
}
