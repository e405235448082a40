package org.mingjian.query.projection.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import mingjian.shared.Money;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.projection.Intake;
import org.mingjian.query.projection.RecordedEvent;

/**
 * Tallies events by the keys that their metadata name; fails on those that are poison for a key now.
 *
 * @param poison {@code stream@revision/key}
 */
public record TallyFold(String view, Set<String> poison) implements Fold<TallyView> {

    public TallyFold(String view) {
        this(view, Set.of());
    }

    @Override
    public Class<TallyView> type() {
        return TallyView.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return keys(event.metadata());
    }

    @Override
    public Set<String> concerned(String stream, Map<String, String> metadata) {
        return keys(metadata);
    }

    private static Set<String> keys(Map<String, String> metadata) {
        return new TreeSet<>(List.of(metadata.getOrDefault("keys", "").split(",")));
    }

    @Override
    public TallyView initial(String key) {
        return new TallyView(key, Map.of());
    }

    @Override
    public TallyView fold(TallyView tally, RecordedEvent event) {
        if (poison.contains(event.name() + "/" + tally.key())) {
            throw new IllegalArgumentException("cannot be tallied");
        }
        return tally.with(event.stream(), event.revision());
    }

    @Override
    public boolean isScattered() {
        return true;
    }

    @Override
    public Intake intake() {
        return Intake.of(Money.class);
    }
}
