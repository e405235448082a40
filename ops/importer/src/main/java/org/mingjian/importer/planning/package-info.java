/** Turns one record into the commands it stands for, each with a key that is the same on every run. */
@NullMarked
package org.mingjian.importer.planning;

import org.jspecify.annotations.NullMarked;
