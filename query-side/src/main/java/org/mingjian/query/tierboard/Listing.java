package org.mingjian.query.tierboard;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stay of a unit on a list.
 *
 * @param list which list
 * @param keyList stream of the key-supervision list; null for the others
 * @param category code of its category; null for the others
 * @param ground why it is on it
 * @param from the first day
 * @param until the last day as it was set on entering; null when open
 * @param leftOn the first day on which it is on it no longer; null while that was not said
 * @param leftGround why not
 * @param by who put it on
 * @param leftBy who took it off
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Listing(
        Which list,
        @Nullable String keyList,
        @Nullable String category,
        String ground,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate leftOn,
        @Nullable String leftGround,
        By by,
        @Nullable By leftBy) {

    /** Which list. Three look-alikes with three names. */
    public enum Which {
        /** 重点监督清单. */
        KEY_SUPERVISION,
        /** 白名单. */
        WHITE_LIST,
        /** 重点监管企业. */
        PRIORITY_REGULATION
    }

    /** Whether the unit is on it on a day. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from)
                && (until == null || !day.isAfter(until))
                && (leftOn == null || day.isBefore(leftOn));
    }

    Listing left(LocalDate on, String why, By who) {
        return new Listing(list, keyList, category, ground, from, until, on, why, by, who);
    }
}
