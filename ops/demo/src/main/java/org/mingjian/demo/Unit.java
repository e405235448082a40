package org.mingjian.demo;

import java.time.LocalDate;

/**
 * A supervised unit.
 *
 * @param number its number
 * @param subject stream of the subject that runs it, or the mark of a person
 * @param holder who runs it, as a decision names it
 * @param place where it lies
 * @param acting whose organ supervises it
 * @param openedOn when it opened
 * @param registeredOn when that was recorded
 * @param licensed whether it holds what its trade needs
 */
record Unit(
        int number,
        String subject,
        Holder holder,
        Trade trade,
        String category,
        String name,
        String address,
        Place place,
        Place acting,
        LocalDate openedOn,
        LocalDate registeredOn,
        boolean licensed) {

    /**
     * Who runs a unit.
     *
     * @param kind of subject
     * @param uscc its unified social credit code; empty for a person
     * @param name its name; empty for a person
     */
    record Holder(String kind, String uscc, String name) {

        boolean isPerson() {
            return uscc.isEmpty();
        }
    }

    String stream() {
        return "SupervisedUnit-demo." + number;
    }
}
