package org.mingjian.benchmark.lab;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.mingjian.benchmark.figures.Figure;
import org.mingjian.benchmark.figures.Parts;
import org.mingjian.benchmark.figures.Plan;
import org.mingjian.benchmark.figures.Suite;

/** Measurements in process, over servers of their own. */
public final class LabSuite implements Suite {

    @Override
    public List<String> names() {
        return List.of("rebuild", "stock", "lag", "commands", "growth", "whatif");
    }

    @Override
    public Map<String, List<Figure>> take(Set<String> wanted, Plan plan) {
        try (Laboratory lab = Laboratory.open(
                Path.of("ops/benchmark/target/lab-" + ProcessHandle.current().pid()))) {
            return Parts.take(parts(lab, plan), wanted);
        }
    }

    private static Map<String, Supplier<List<Figure>>> parts(Laboratory lab, Plan plan) {
        Map<String, Supplier<List<Figure>>> parts = new LinkedHashMap<>();
        parts.put("rebuild", new RebuildMeasurement(lab, plan)::take);
        parts.put("stock", new StockMeasurement(lab, plan)::take);
        parts.put("lag", new LagMeasurement(lab, plan)::take);
        parts.put("commands", new CommandMeasurement(lab, plan)::take);
        parts.put("growth", new GrowthMeasurement(lab, plan)::take);
        parts.put("whatif", new WhatIfMeasurement(lab, plan)::take);
        return parts;
    }
}
