package org.mingjian.benchmark.figures;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Measurements that share what they are taken on. */
public interface Suite {

    /** Names of its measurements, in the order in which they are taken. */
    List<String> names();

    /**
     * Takes those that are wanted.
     *
     * @param wanted some of {@link #names}, one at least
     * @return figures by name of the measurement, in that order
     */
    Map<String, List<Figure>> take(Set<String> wanted, Plan plan);
}
