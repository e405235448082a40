package org.mingjian.importer.mapping;

import java.util.Map;
import java.util.TreeMap;
import org.mingjian.importer.input.Row;

/** Where a record was read; part of what is sent, not of what is commanded. */
final class Provenance {
    private Provenance() {}

    static Map<String, Object> of(String system, String mapping, Row first) {
        Map<String, Object> source = new TreeMap<>();
        source.put("system", system);
        source.put("file", first.file());
        source.put("row", first.line());
        source.put("mapping", mapping);
        return source;
    }
}
