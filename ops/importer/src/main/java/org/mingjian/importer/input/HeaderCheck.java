package org.mingjian.importer.input;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingjian.importer.ImportFailure;

/**
 * Compares a file's header with the columns a mapping declares, so that nothing is sent on a wrong understanding.
 *
 * @param declared names in the words of the file
 * @param othersAllowed whether the file may have columns that the mapping does not declare
 */
public record HeaderCheck(Collection<String> declared, boolean othersAllowed) {

    void check(Path file, List<String> header) {
        Set<String> seen = new HashSet<>();
        for (String name : header) {
            if (!seen.add(name)) {
                throw new ImportFailure("column-twice", file + " has the column '" + name + "' twice");
            }
        }
        List<String> missing =
                declared.stream().filter(name -> !seen.contains(name)).toList();
        if (!missing.isEmpty()) {
            throw new ImportFailure(
                    "column-missing",
                    file + " has no column " + quoted(missing) + " that the mapping declares; its columns are "
                            + quoted(header));
        }
        if (!othersAllowed) {
            List<String> others =
                    header.stream().filter(name -> !declared.contains(name)).toList();
            if (!others.isEmpty()) {
                throw new ImportFailure(
                        "column-undeclared",
                        file + " has the column " + quoted(others) + " that the mapping does not declare; declare it,"
                                + " or say otherColumns: ignore");
            }
        }
    }

    private static String quoted(List<String> names) {
        return "'" + String.join("', '", names) + "'";
    }
}
