package org.mingjian.query.policylab.prediction;

import java.time.LocalDate;

/**
 * How well rules, on what was known before a day, tell what inspections found from it on.
 *
 * @param day the day; facts dated before it are known
 * @param until the day twelve months on, before which findings count
 * @param drawn on inspections drawn at random
 * @param all on all inspections
 * @param undatedDecisions left out of what was known: no source states their day
 * @param decisionsChangedSince left out: they were served, contested or reviewed since, and what they were before is not kept
 */
public record Prediction(
        LocalDate day, LocalDate until, Sample drawn, Sample all, long undatedDecisions, long decisionsChangedSince) {}
