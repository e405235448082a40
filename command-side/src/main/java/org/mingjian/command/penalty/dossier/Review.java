package org.mingjian.command.penalty.dossier;

import java.time.LocalDate;
import mingjian.penalty.ReviewInstance;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.ReviewEffect;

/**
 * A review of a decision.
 *
 * @param decision number of the decision
 * @param instance who reviews it
 * @param on the day of its outcome; that of the request while it has none
 * @param effect what its outcome did; null while it has none
 */
public record Review(
        String decision,
        ReviewInstance instance,
        LocalDate on,
        @Nullable ReviewEffect effect) {

    public boolean open() {
        return effect == null;
    }
}
