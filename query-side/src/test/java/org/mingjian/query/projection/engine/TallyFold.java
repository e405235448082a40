package org.mingjian.query.projection.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.projection.Intake;
import org.mingjian.query.projection.RecordedEvent;

/** Tallies events by the keys that their metadata name; fails on those that say so. */
record TallyFold(String view) implements Fold<TallyView> {

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
        return new TreeSet<>(List.of(event.metadata().getOrDefault("keys", "").split(",")));
    }

    @Override
    public TallyView initial(String key) {
        return new TallyView(key, Map.of());
    }

    @Override
    public TallyView fold(TallyView tally, RecordedEvent event) {
        if (view.equals(event.metadata().get("poisonFor"))) {
            throw new IllegalArgumentException("cannot be tallied");
        }
        return tally.with(event.stream(), event.revision());
    }

    @Override
    public Intake intake() {
        return Intake.of();
    }
}
