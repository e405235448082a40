package org.mingjian.importer.mapping;

import java.util.List;

/**
 * The part of a mapping that works on values.
 *
 * @param width number of named values a row has
 * @param columns read into the values from 0 on, in this order
 * @param derived then worked out one after the other
 * @param same columns that must agree in all rows of a record
 */
record Rules(
        int width,
        List<Column> columns,
        List<Derived> derived,
        List<Integer> same,
        List<CommandTemplate> commands,
        List<Tally> tallies) {}
