package org.mingjian.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjian.demo.DemoCommand.Role;

/**
 * Commands that follow one another and may be sent at the same time: those of one sender in their order, and none that names what
 * another sender, or a command that the command side does not keep in order with it, writes in the same window.
 */
final class Window {

    /**
     * Who sends.
     *
     * @param organ in whose name
     */
    record Sender(Role role, String organ) {}

    private static final int LARGEST = 5_000;
    /** Lines that share what stands in these are kept in order by the command side. */
    private static final Set<String> KEPT_IN_ORDER = Set.of(
            "subject",
            "unit",
            "inspection",
            "order",
            "penaltyCase",
            "document",
            "into",
            "fromSubject",
            "toSubject",
            "findings");

    private final Map<Sender, List<DemoCommand>> bySender = new LinkedHashMap<>();
    private final Map<String, Sender> written = new LinkedHashMap<>();
    private final List<DemoCommand> all = new ArrayList<>();

    private Window() {}

    /** Cuts commands, in the order of their times, into windows. */
    static List<Window> of(List<DemoCommand> commands) {
        List<Window> windows = new ArrayList<>();
        Window window = new Window();
        for (DemoCommand command : commands) {
            if (window.all.size() == LARGEST || window.mustWait(command)) {
                windows.add(window);
                window = new Window();
            }
            window.add(command);
        }
        windows.add(window);
        return windows;
    }

    private void add(DemoCommand command) {
        Sender sender = new Sender(command.role(), command.organ());
        all.add(command);
        bySender.computeIfAbsent(sender, s -> new ArrayList<>()).add(command);
        written.put(command.stream(), sender);
    }

    private boolean mustWait(DemoCommand command) {
        Sender sender = new Sender(command.role(), command.organ());
        if (writtenByAnother(command.stream(), sender) || writtenByAnother("Organ-" + command.organ(), sender)) {
            return true;
        }
        for (Map.Entry<String, Object> field : command.data().entrySet()) {
            Set<String> texts = new HashSet<>();
            collect(field.getValue(), texts);
            boolean inOrder = KEPT_IN_ORDER.contains(field.getKey());
            if (texts.stream().anyMatch(text -> inOrder ? writtenByAnother(text, sender) : written.containsKey(text))
                    && !texts.equals(Set.of(command.stream()))) {
                return true;
            }
        }
        return false;
    }

    private boolean writtenByAnother(String stream, Sender sender) {
        Sender writer = written.get(stream);
        return writer != null && !writer.equals(sender);
    }

    private static void collect(Object value, Set<String> texts) {
        if (value instanceof String text) {
            texts.add(text);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(inner -> collect(inner, texts));
        } else if (value instanceof Collection<?> items) {
            items.forEach(inner -> collect(inner, texts));
        }
    }

    Map<Sender, List<DemoCommand>> bySender() {
        return bySender;
    }

    int size() {
        return all.size();
    }

    Instant first() {
        return all.get(0).at();
    }

    Instant last() {
        return all.get(all.size() - 1).at();
    }
}
