package org.mingjian.query.tierboard;

import mingjian.tier.KeySupervisionListEnded;
import mingjian.tier.KeySupervisionListIssued;
import org.jspecify.annotations.Nullable;

/** Key-supervision lists that are issued and end. */
final class KeyListEvents {

    private KeyListEvents() {}

    static @Nullable KeyList apply(@Nullable KeyList before, Object payload) {
        if (payload instanceof KeySupervisionListIssued e) {
            return new KeyList(
                    e.getTitle(),
                    e.getRegion(),
                    e.getDocumentNumber(),
                    e.getCategories().stream()
                            .map(one -> new KeyList.Category(one.getCode(), one.getName(), one.getSpecialty()))
                            .toList(),
                    e.getValidFrom(),
                    e.getValidUntil());
        }
        return payload instanceof KeySupervisionListEnded e && before != null
                ? before.endedAfter(e.getLastDay())
                : before;
    }
}
