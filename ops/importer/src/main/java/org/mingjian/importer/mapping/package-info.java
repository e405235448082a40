/** The mapping language: a YAML file that says what columns mean and which commands a record becomes. */
@NullMarked
package org.mingjian.importer.mapping;

import org.jspecify.annotations.NullMarked;
