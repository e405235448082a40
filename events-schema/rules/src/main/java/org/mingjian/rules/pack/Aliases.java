package org.mingjian.rules.pack;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Aliases of YAML: a pack has none. What stands elsewhere may be itself, and a reader that does not follow them takes their names for values. */
final class Aliases {

    private Aliases() {}

    static List<String> in(YAMLFactory yaml, String text, Lines lines) throws IOException {
        List<String> reasons = new ArrayList<>();
        try (YAMLParser parser = yaml.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (parser.isCurrentAlias()) {
                    reasons.add(
                            lines.at(parser.getParsingContext().pathAsPointer().toString()) + "points to "
                                    + parser.getText() + ": each value stands where it is used");
                }
            }
        }
        return reasons;
    }
}
