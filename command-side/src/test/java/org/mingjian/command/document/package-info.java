/** Tests of the numbers of documents. */
@NullMarked
package org.mingjian.command.document;

import org.jspecify.annotations.NullMarked;
