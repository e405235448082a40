package org.mingjian.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects commands and puts them in the order in which they were recorded. */
final class Script {

    private final List<DemoCommand> commands = new ArrayList<>();
    private final Map<String, Integer> repeated = new HashMap<>();

    void add(DemoCommand command) {
        commands.add(command);
    }

    /** A key of what is commanded, and of how often it was before. */
    String key(String command, String stream) {
        String key = command + ":" + stream;
        int before = repeated.merge(key, 1, Integer::sum) - 1;
        return before == 0 ? key : key + ":" + before;
    }

    /** Those recorded at the same instant stay as they were added. */
    List<DemoCommand> inOrder() {
        List<DemoCommand> order = new ArrayList<>(commands);
        order.sort(Comparator.comparing(DemoCommand::at));
        return order;
    }
}
