package org.mingjian.demo;

import java.time.Instant;
import java.util.Map;

/**
 * A command of the demo city. Texts of {@code data} and the stream may hold the mark of a natural person, see {@link Person}.
 *
 * @param at when it was recorded
 * @param role in which role it is sent
 * @param organ key of the organ in whose name, like {@code demo.411402}
 * @param key its idempotency key: the same in every run
 * @param command its name
 * @param stream the stream that it changes
 * @param data its content: maps, lists, texts, numbers, truth values
 */
public record DemoCommand(
        Instant at, Role role, String organ, String key, String command, String stream, Map<String, Object> data) {

    /** In which role a command is sent. */
    public enum Role {
        OFFICER,
        REGULATOR
    }
}
