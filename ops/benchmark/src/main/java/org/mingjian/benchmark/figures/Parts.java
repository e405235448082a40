package org.mingjian.benchmark.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The measurements of a suite. One that fails is told, and takes nothing from the others. */
public final class Parts {

    private Parts() {}

    /** Takes those that are wanted, in their order. */
    public static Map<String, List<Figure>> take(Map<String, Supplier<List<Figure>>> parts, Set<String> wanted) {
        Map<String, List<Figure>> taken = new LinkedHashMap<>();
        parts.forEach((name, part) -> {
            if (wanted.contains(name)) {
                taken.put(name, orFailed(part));
            }
        });
        return taken;
    }

    private static List<Figure> orFailed(Supplier<List<Figure>> part) {
        try {
            return part.get();
        } catch (RuntimeException e) {
            return List.of(Figure.failed(e));
        }
    }
}
