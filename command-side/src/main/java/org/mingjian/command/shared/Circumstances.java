package org.mingjian.command.shared;

import java.time.InstantSource;
import java.time.LocalDate;
import org.mingjian.command.shared.policy.Zones;

/**
 * All that a decision may look at besides its own stream and the command.
 *
 * @param streams what other streams say
 * @param clock what time it is
 */
public record Circumstances(Streams streams, InstantSource clock) {

    /** The day it is now where a jurisdiction lies. */
    public LocalDate today(String jurisdiction) {
        return LocalDate.ofInstant(clock.instant(), Zones.of(jurisdiction));
    }
}
