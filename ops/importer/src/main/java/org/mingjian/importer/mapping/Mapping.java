package org.mingjian.importer.mapping;

import java.util.List;
import org.mingjian.importer.input.HeaderCheck;
import org.mingjian.importer.input.InputSettings;

/**
 * What a mapping file says: how a file's rows are read and which commands they become.
 *
 * @param name part of every key derived with it: two mappings never share a command
 * @param version for provenance; a new version of the same mapping finds what the old one sent
 * @param system the source, by name
 * @param sorted whether rows are sorted by the key columns first, over all files; else only rows that follow one
 *     another form a record
 * @param key headers of the columns whose values rows of one record have in common
 */
public record Mapping(
        String name,
        int version,
        String system,
        InputSettings input,
        HeaderCheck headerCheck,
        boolean sorted,
        List<String> key,
        Rules rules) {

    /** @param header of the files at hand; checked against {@link #headerCheck()} before */
    public RecordReader reader(List<String> header) {
        return new RecordReader(this, header);
    }

    /** Places of the key columns in a header. */
    public int[] keyPlaces(List<String> header) {
        return key.stream().mapToInt(header::indexOf).toArray();
    }
}
