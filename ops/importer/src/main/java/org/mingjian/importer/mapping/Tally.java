package org.mingjian.importer.mapping;

/**
 * Something to count over all rows, so that an import can be compared with what its source says of itself.
 *
 * @param by place of the value to count by; -1 for none
 * @param sum place of the amount or number to add up; -1 for none
 * @param distinct place of the value whose different ones are counted; -1 for none
 */
record Tally(String name, Condition when, int by, int sum, int distinct) {}
