package org.mingjian.demo;

import java.time.LocalDate;

/**
 * A unit that was drawn.
 *
 * @param year of the draw
 * @param number of the task within the year, from 1
 * @param day of the inspection
 */
record Task(int year, int number, Unit unit, LocalDate day) {

    String inspection() {
        return "Inspection-demo." + year + "." + number;
    }

    String reference() {
        return year + "年双随机第" + number + "号";
    }
}
