/** What is on file of this place (一户一档)? One document a supervised unit, with all that happened there in short. */
@NullMarked
package org.mingjian.query.unitdossier;

import org.jspecify.annotations.NullMarked;
