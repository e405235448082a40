package org.mingjian.rules.calendar;

import java.util.SortedSet;

/** A day lies in a year whose holidays are not known: no term that touches it can be told. */
public final class UnknownYearException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int year;

    UnknownYearException(int year, SortedSet<Integer> known) {
        super("The working days of " + year + " are not known: there is no pack working-days-" + year + ". Known: "
                + (known.isEmpty() ? "no year" : known.first() + " to " + known.last())
                + ". The notice of the State Council on the holidays of a year comes out in November before it.");
        this.year = year;
    }

    /** The year. */
    public int year() {
        return year;
    }
}
