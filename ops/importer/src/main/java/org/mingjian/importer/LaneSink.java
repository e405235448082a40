package org.mingjian.importer;

import org.mingjian.importer.planning.Plan;
import org.mingjian.importer.sending.Lanes;

/** Sends what was planned. */
final class LaneSink implements ImportRun.Sink {
    private final Lanes lanes;

    LaneSink(ImportTarget target, ImportSettings settings, Counters counters) {
        this.lanes = new Lanes(target, settings.lanes(), settings.giveUpAfter(), counters);
    }

    @Override
    public void put(Plan plan) {
        lanes.put(plan);
    }

    @Override
    public void finish() {
        lanes.finish();
    }

    @Override
    public void close() {
        lanes.close();
    }
}
