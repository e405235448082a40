/** Numbers of documents: each is given to one document of its organ and to no other. */
@NullMarked
package org.mingjian.command.document;

import org.jspecify.annotations.NullMarked;
