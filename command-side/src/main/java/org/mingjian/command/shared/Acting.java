package org.mingjian.command.shared;

import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.mingjian.log.EventMetadata;

/** In whose name a command is sent, as its metadata says. */
public final class Acting {

    private Acting() {}

    /** Stream of the organ; empty when the token names none. */
    public static Optional<String> organ(MetaData command) {
        return Optional.ofNullable(command.get(EventMetadata.ORGAN)).map(key -> "Organ-" + key);
    }
}
