package org.mingjian.query.credit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An objection to the record of a decision 异议, as an answer annotates the decision with it.
 *
 * @param event what raised it, {@code stream@revision}
 * @param receivedOn the day it was received
 * @param outcome symbol of what became of it; null while it waits
 */
public record Objection(
        String event, LocalDate receivedOn, @Nullable String outcome) {

    /** Whether it waits to be resolved. */
    public boolean isOpen() {
        return outcome == null;
    }
}
