package org.mingjian.query.verification;

import org.jspecify.annotations.Nullable;

/**
 * One place at which a stored document is not what the log says.
 *
 * @param path JSON pointer of the place
 * @param expected what the log says, null when nothing is to be there; long texts are shortened, and of objects and
 *     lists only the size is told
 * @param found what is stored, told in the same way
 */
public record Difference(
        String path, @Nullable Object expected, @Nullable Object found) {}
