package org.mingjian.rules.pack;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** On which line of a file each value stands, by its JSON pointer. */
public final class Lines {

    private final Map<String, Integer> byPointer;

    private Lines(Map<String, Integer> byPointer) {
        this.byPointer = byPointer;
    }

    static Lines of(YAMLFactory yaml, String text) throws IOException {
        Map<String, Integer> lines = new HashMap<>();
        try (JsonParser parser = yaml.createParser(text)) {
            while (parser.nextToken() != null) {
                lines.putIfAbsent(
                        parser.getParsingContext().pathAsPointer().toString(),
                        parser.currentTokenLocation().getLineNr());
            }
        }
        return new Lines(lines);
    }

    /** The line of a value, or of what it lies in when it is missing itself, in words that begin a reason. */
    public String at(String pointer) {
        String there = pointer;
        while (!byPointer.containsKey(there) && !there.isEmpty()) {
            there = there.substring(0, Math.max(0, there.lastIndexOf('/')));
        }
        return "line " + byPointer.getOrDefault(there, 1) + ", " + (pointer.isEmpty() ? "/" : pointer) + ": ";
    }
}
