package org.mingjian.query.policylab;

import org.mingjian.query.credit.Scoring;
import org.mingjian.rules.repair.RepairRules;

/**
 * Rules by which standings and publicity are judged.
 *
 * @param scoring rules of standings
 * @param repair rules on publicity; what a decision's document says of it is left aside where they are used
 * @param publicityByRules whether publicity is judged by {@code repair} rather than by what each document states
 */
record Rules(Scoring scoring, RepairRules repair, boolean publicityByRules) {}
