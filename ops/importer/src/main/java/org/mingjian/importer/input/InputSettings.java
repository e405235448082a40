package org.mingjian.importer.input;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * How files are to be read, as the mapping says.
 *
 * @param charset of CSV files; a UTF-8 byte order mark in the file wins over it
 * @param delimiter between the cells of CSV files
 * @param sheet of Excel files, by name; null for the first
 */
public record InputSettings(
        Charset charset, char delimiter, @Nullable String sheet) {}
