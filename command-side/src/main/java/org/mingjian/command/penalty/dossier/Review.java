package org.mingjian.command.penalty.dossier;

import mingjian.penalty.ReviewInstance;

/**
 * A review of a decision.
 *
 * @param decision number of the decision
 * @param instance who reviews it
 * @param open whether it has no outcome yet
 */
public record Review(String decision, ReviewInstance instance, boolean open) {}
