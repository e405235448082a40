/**
 * What may a subject do, or has it on file, and since when and until when? One document a licence or filing, with the days
 * of each state written down.
 */
@NullMarked
package org.mingjian.query.authorisations;

import org.jspecify.annotations.NullMarked;
