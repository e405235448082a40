package org.mingjian.query.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.credit.Risk;
import org.mingjian.query.credit.Standing;

/**
 * The credit of a subject. Standing and risk are two answers; the second is for the regulator alone.
 *
 * @param subject stream of the subject that answers
 * @param key scheme and value of its key
 * @param name the name it bears
 * @param kind symbol of its kind
 * @param jurisdiction whose rules apply to it
 * @param mergedFrom stream asked for, when that has been merged into this one
 * @param absorbed streams of the subjects it answers for
 * @param standing its standing
 * @param risk internal estimate; null where no rules are in force
 * @param validAt the day it is for
 * @param position position of the log up to which the answer holds everything
 * @param settledInstant instant before which nothing can still appear in the log
 * @param asOf the same
 * @param lacking whether it, or a subject that it answers for, lacks something
 */
record CreditAnswer(
        String subject,
        String key,
        @Nullable String name,
        @Nullable String kind,
        String jurisdiction,
        @Nullable String mergedFrom,
        List<String> absorbed,
        Standing standing,
        @Nullable Risk risk,
        LocalDate validAt,
        String position,
        Instant settledInstant,
        Instant asOf,
        @JsonUnwrapped Lacking lacking) {}
