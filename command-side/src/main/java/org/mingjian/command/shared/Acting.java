package org.mingjian.command.shared;

import java.util.Optional;
import java.util.Set;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.mingjian.log.EventMetadata;

/** In whose name a command is sent, and for where and what, as its metadata says. */
public final class Acting {

    /** Metadata of a command: the specialties of the caller's token, separated by commas. Events do not carry it. */
    public static final String SPECIALTIES = "specialties";

    private Acting() {}

    /** Stream of the organ; empty when the token names none. */
    public static Optional<String> organ(MetaData command) {
        return Optional.ofNullable(command.get(EventMetadata.ORGAN)).map(key -> "Organ-" + key);
    }

    /** The region of the token; null when it names none. */
    public static @Nullable String region(MetaData command) {
        return (String) command.get(EventMetadata.REGION);
    }

    /** The specialties of the token; none when it is not bound to some. */
    public static Set<String> specialties(MetaData command) {
        Object named = command.get(SPECIALTIES);
        return named == null ? Set.of() : Set.of(named.toString().split(","));
    }
}
