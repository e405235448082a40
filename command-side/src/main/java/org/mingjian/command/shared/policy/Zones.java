package org.mingjian.command.shared.policy;

import java.time.ZoneId;
import java.util.Map;

/** The time zone in which the authority of a jurisdiction counts days; the easternmost where a country has several. */
public final class Zones {

    private static final Map<String, ZoneId> BY_PREFIX = Map.ofEntries(
            Map.entry("CN", ZoneId.of("Asia/Shanghai")),
            Map.entry("US", ZoneId.of("America/New_York")),
            Map.entry("US-CA", ZoneId.of("America/Los_Angeles")),
            Map.entry("US-IL", ZoneId.of("America/Chicago")),
            Map.entry("US-TX", ZoneId.of("America/Chicago")),
            Map.entry("US-WA", ZoneId.of("America/Los_Angeles")),
            Map.entry("CA", ZoneId.of("America/St_Johns")),
            Map.entry("CA-AB", ZoneId.of("America/Edmonton")),
            Map.entry("CA-BC", ZoneId.of("America/Vancouver")),
            Map.entry("CA-MB", ZoneId.of("America/Winnipeg")),
            Map.entry("CA-NS", ZoneId.of("America/Halifax")),
            Map.entry("CA-ON", ZoneId.of("America/Toronto")),
            Map.entry("CA-QC", ZoneId.of("America/Toronto")),
            Map.entry("CA-SK", ZoneId.of("America/Regina")));

    private static final ZoneId ELSEWHERE = ZoneId.of("Asia/Shanghai");

    private Zones() {}

    public static ZoneId of(String jurisdiction) {
        String prefix = jurisdiction;
        while (true) {
            ZoneId zone = BY_PREFIX.get(prefix);
            if (zone != null) {
                return zone;
            }
            int dash = prefix.lastIndexOf('-');
            if (dash < 0) {
                return ELSEWHERE;
            }
            prefix = prefix.substring(0, dash);
        }
    }
}
