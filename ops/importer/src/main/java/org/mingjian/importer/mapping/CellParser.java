package org.mingjian.importer.mapping;

/** Reads the text of a cell as a value of a column's type. */
@FunctionalInterface
interface CellParser {
    /**
     * @param text not blank
     * @return a String, Long, BigDecimal, LocalDate, Money or Boolean
     * @throws Refused when the text is none of the type; the reason names the text, the caller adds the column
     */
    Object parse(String text);
}
