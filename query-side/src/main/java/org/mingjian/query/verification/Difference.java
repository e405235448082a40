package org.mingjian.query.verification;

import org.jspecify.annotations.Nullable;

/**
 * One place at which a stored document is not what the log says.
 *
 * @param path JSON pointer of the place
 * @param expected what the log says, null when nothing is to be there; of texts other than
 *     days, instants and names of streams and events only the length is told, of objects and lists the size
 * @param found what is stored, told in the same way
 */
public record Difference(
        String path, @Nullable Object expected, @Nullable Object found) {}
