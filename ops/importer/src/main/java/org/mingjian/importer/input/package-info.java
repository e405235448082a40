/** Reads rows from files as they stand: encodings, compression, headers, and rows gathered into records. */
@NullMarked
package org.mingjian.importer.input;

import org.jspecify.annotations.NullMarked;
