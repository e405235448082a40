package org.mingjian.command.shared;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.policy.CarrierPolicy;

/** The organ that carries a matter: the one that began it or that it was handed to, or by now its successor. */
public final class Carrier {

    private Carrier() {}

    /**
     * Judges that the caller's organ may go on with a matter.
     *
     * @param carrier stream of the organ that carries it; null when the matter names none, which leaves it to anybody
     * @param token metadata of the command
     * @param day the day on which it goes on
     * @throws Refused {@code carried-by-another-organ}
     */
    public static void check(@Nullable String carrier, MetaData token, LocalDate day, Streams streams) {
        if (carrier != null) {
            Refused.ifAny(CarrierPolicy.judge(successors(carrier, day, streams), Acting.organ(token)));
        }
    }

    /** An organ, and those that took its place by a day, one after the other. */
    public static Set<String> successors(String carrier, LocalDate day, Streams streams) {
        Set<String> all = new HashSet<>();
        Optional<String> next = Optional.of(carrier);
        while (next.isPresent() && all.add(next.get())) {
            next = streams.organ(next.get())
                    .filter(organ -> organ.succeededOn(day))
                    .map(OrganFacts::succession)
                    .map(OrganFacts.Succession::successor);
        }
        return all;
    }
}
