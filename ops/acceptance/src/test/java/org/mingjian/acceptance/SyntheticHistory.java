package org.mingjian.acceptance;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Inspections in the form of DineSafe's files, of establishments that never were and of a decade that DineSafe does not
 * cover, so that they can be told apart in any answer.
 */
record SyntheticHistory(int firstEstablishment, int establishments, int inspectionsEach) {

    static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(1999, 12, 31);
    private static final String HEADER = """
            "Rec #","Establishment ID","Inspection ID","Establishment Name","Establishment Type",\
            "Establishment Address","Latitude","Longitude","Establishment Status","Min. Inspections Per Year",\
            "Infraction Details","Inspection Date","Severity","Action","Outcome","Amount Fined"
            """;

    int inspections() {
        return establishments * inspectionsEach;
    }

    /** Every third inspection is clean, the others have one infraction. */
    int infractions() {
        return (int) IntStream.range(0, inspections()).filter(n -> n % 3 != 0).count();
    }

    String establishment(int n) {
        return Integer.toString(firstEstablishment + n);
    }

    String inspection(int n) {
        return Long.toString(firstEstablishment * 1_000L + n);
    }

    Path writeTo(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                out.write(HEADER);
                for (int n = 0; n < inspections(); n++) {
                    out.write(row(n));
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String row(int n) {
        int establishment = n / inspectionsEach;
        boolean clean = n % 3 == 0;
        List<String> cells = List.of(
                Integer.toString(n + 1),
                establishment(establishment),
                inspection(n),
                "IMAGINARY DINER " + establishment(establishment),
                "Restaurant",
                establishment + " NOWHERE ST",
                "43.68725",
                "-79.43842",
                "Pass",
                "2",
                clean ? "" : "Fail to provide thermometer - Sec. 30(B)",
                FIRST_DAY.plusDays(n % inspectionsEach * 30L).toString(),
                clean ? "" : "M - Minor",
                clean ? "" : "Notice to Comply",
                "",
                "");
        return "\"" + String.join("\",\"", cells) + "\"\n";
    }
}
