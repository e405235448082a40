package org.mingjian.rules.tier.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * A filled score sheet.
 *
 * @param items its items, each once
 */
public record ScoreSheet(List<ItemScore> items) {

    /** @throws IllegalArgumentException an item is there twice */
    public ScoreSheet {
        items = List.copyOf(items);
        var ids = new HashSet<String>();
        for (ItemScore item : items) {
            if (!ids.add(item.item())) {
                throw new IllegalArgumentException("item " + item.item() + " is on the sheet twice");
            }
        }
    }

    /** Points earned, of the items that apply. */
    public long earned() {
        return sum(ItemScore::earned);
    }

    /** Points that the items which apply can earn; 0 when none does. */
    public long applicable() {
        return sum(ItemScore::points);
    }

    /** Items that do not apply 合理缺项. */
    public List<String> omitted() {
        return ids(item -> !item.applicable());
    }

    /** Key items that apply and earned nothing. */
    public List<String> failedKeyItems() {
        return ids(item -> item.key() && item.applicable() && item.earned() == 0);
    }

    private long sum(ToIntFunction<ItemScore> points) {
        return items.stream()
                .filter(ItemScore::applicable)
                .mapToLong(points::applyAsInt)
                .sum();
    }

    private List<String> ids(Predicate<ItemScore> which) {
        return items.stream().filter(which).map(ItemScore::item).toList();
    }
}
