/** Brings data that somebody else wrote, as CSV or Excel, into the log as commands that record history. */
@NullMarked
package org.mingjian.importer;

import org.jspecify.annotations.NullMarked;
