package org.mingjian.importer.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mingjian.importer.ImportFailure;

/** The names a mapping declares, each with its place among a row's values. A name is declared once. */
final class Names {
    private final Map<String, Integer> places = new LinkedHashMap<>();

    int declare(String name) {
        if (places.containsKey(name)) {
            throw new ImportFailure("mapping-invalid", "the name '" + name + "' is declared twice");
        }
        places.put(name, places.size());
        return places.size() - 1;
    }

    /** @param where the place in the mapping, for the error */
    int place(String name, String where) {
        Integer place = places.get(name);
        if (place == null) {
            throw new ImportFailure(
                    "mapping-invalid",
                    where + " refers to '" + name + "', which is no column, constant, number, value or stream;"
                            + " declared so far: " + places.keySet());
        }
        return place;
    }

    int count() {
        return places.size();
    }
}
