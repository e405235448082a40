package org.mingjian.benchmark.scoring;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjian.benchmark.figures.Figure;
import org.mingjian.benchmark.figures.Plan;
import org.mingjian.benchmark.figures.Suite;

/** Scoring alone, over no server. */
public final class ScoringSuite implements Suite {

    @Override
    public List<String> names() {
        return List.of("scoring");
    }

    @Override
    public Map<String, List<Figure>> take(Set<String> wanted, Plan plan) {
        return Map.of("scoring", new ScoringMeasurement(plan).take());
    }
}
