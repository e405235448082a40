package org.mingjian.rules.repair;

import java.time.LocalDate;

/**
 * How long no repair is open to one who gave false material or broke the commitment.
 *
 * @param barredMonths months, 0 or more
 * @param article law, article and year
 * @param pack name and version of the pack
 * @param packSha256 SHA-256 of its text
 * @param warning what is not sure of it; empty when all is
 */
public record Falsehood(int barredMonths, String article, String pack, String packSha256, String warning) {

    /** The last day on which the subject is barred, when the falsehood is found on a day (民法典 art 202). */
    public LocalDate barredUntil(LocalDate day) {
        return day.plusMonths(barredMonths);
    }
}
