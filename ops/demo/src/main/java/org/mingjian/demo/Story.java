package org.mingjian.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.mingjian.demo.DemoCommand.Role;

/** Commands that follow one another, a few minutes apart in office hours, day by day. */
final class Story {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int OPENING_HOUR = 9;
    private static final int MINUTES_OF_ARRIVAL = 400;
    private static final int SLOWEST_MINUTES = 6;

    private final Script script;
    private final Dice dice;
    private final Place place;
    private Instant now = Instant.MIN;
    private LocalDate day = LocalDate.MIN;

    /** @param place whose organ acts */
    Story(Script script, Dice dice, Place place) {
        this.script = script;
        this.dice = dice;
        this.place = place;
    }

    /** Goes on at some time of a day; later on the same day when it is there already. */
    Story on(LocalDate to) {
        if (to.isBefore(day)) {
            throw new IllegalArgumentException("A story does not go back from " + day + " to " + to);
        }
        if (to.isAfter(day)) {
            day = to;
            now = to.atTime(OPENING_HOUR, 0)
                    .plusSeconds(dice.below(MINUTES_OF_ARRIVAL * 60))
                    .atZone(ZONE)
                    .toInstant();
        }
        return this;
    }

    /** Another that goes on from here by itself. */
    Story branch() {
        Story branch = new Story(script, dice, place);
        branch.day = day;
        branch.now = now;
        return branch;
    }

    LocalDate day() {
        return day;
    }

    String today() {
        return day.toString();
    }

    Place place() {
        return place;
    }

    Story officer(String command, String stream, Map<String, Object> data) {
        return say(Role.OFFICER, command, stream, data);
    }

    Story regulator(String command, String stream, Map<String, Object> data) {
        return say(Role.REGULATOR, command, stream, data);
    }

    private Story say(Role role, String command, String stream, Map<String, Object> data) {
        script.add(new DemoCommand(now, role, place.organ(), script.key(command, stream), command, stream, data));
        now = now.plus(Duration.ofSeconds(60L + dice.below(SLOWEST_MINUTES * 60)));
        return this;
    }
}
