package org.mingjian.importer.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.importer.ImportFailure;

class InputsTest {
    @TempDir
    Path directory = Path.of("");

    @Test
    void readsFilesOneAfterTheOther() throws IOException {
        try (Inputs inputs = inputs(false, file("1.csv", "a,b\n1,2\n"), file("2.csv", "a,b\n3,4\n"))) {
            assertThat(all(inputs)).extracting(Row::file).containsExactly("1.csv", "2.csv");
        }
    }

    @Test
    void leavesOutWhatAnEarlierImportAdded() throws IOException {
        try (Inputs inputs = inputs(false, file("r.csv", "a,_line,b,_reason\n1,17,2,\"because, so\"\n"))) {
            assertThat(inputs.header()).containsExactly("a", "b");
            assertThat(all(inputs)).containsExactly(new Row("r.csv", 2, List.of("1", "2"), null));
        }
    }

    @Test
    void namesAMissingColumnBeforeAnythingIsRead() throws IOException {
        Path good = file("1.csv", "a,b\n1,2\n");
        Path bad = file("2.csv", "a,c\n1,2\n");

        assertThatThrownBy(() -> inputs(false, good, bad))
                .isInstanceOfSatisfying(
                        ImportFailure.class, e -> assertThat(e.code()).isEqualTo("column-missing"))
                .hasMessageContaining("2.csv has no column 'b' that the mapping declares; its columns are 'a', 'c'");
    }

    @Test
    void namesAColumnThatTheMappingDoesNotKnowUnlessToldToIgnoreIt() throws IOException {
        Path file = file("1.csv", "a,b,extra\n1,2,3\n");

        assertThatThrownBy(() -> inputs(false, file))
                .hasMessageContaining("'extra' that the mapping does not declare")
                .hasMessageContaining("otherColumns: ignore");
        try (Inputs inputs = inputs(true, file)) {
            assertThat(all(inputs)).hasSize(1);
        }
    }

    @Test
    void refusesAColumnGivenTwice() throws IOException {
        Path file = file("1.csv", "a,b,a\n");

        assertThatThrownBy(() -> inputs(true, file)).hasMessageContaining("has the column 'a' twice");
    }

    @Test
    void gathersRowsThatFollowOneAnotherIntoRecords() throws IOException {
        try (Inputs inputs = inputs(false, file("1.csv", "a,b\nx,1\nx,2\ny,3\nx,4\n"), file("2.csv", "a,b\nx,5\n"))) {
            Records records = new Records(inputs, new int[] {0});

            assertThat(sizes(records)).containsExactly(2, 1, 1, 1);
        }
    }

    @Test
    void sortsRowsOfAllFilesOnDiskKeepingTheOrderOfEquals() throws IOException {
        Path one = file("1.csv", "a,b\nz,1\n\"x\ty\",\"line\nend \\ back\"\nx,3\n");
        Path two = file("2.csv", "a,b\nx,4\nx,4\n,5\n");

        try (SortedRows sorted = SortedRows.sort(inputs(false, one, two), new int[] {0})) {
            List<Row> rows = all(sorted);
            assertThat(rows).extracting(row -> row.cell(0)).containsExactly("", "x", "x", "x", "x\ty", "z");
            assertThat(rows)
                    .extracting(Row::file)
                    .containsExactly("2.csv", "1.csv", "2.csv", "2.csv", "1.csv", "1.csv");
            assertThat(rows).extracting(Row::line).containsExactly(4L, 5L, 2L, 3L, 3L, 2L);
            assertThat(rows.get(4).cell(1)).isEqualTo("line\nend \\ back");
        }
        try (SortedRows sorted = SortedRows.sort(inputs(false, one, two), new int[] {0})) {
            assertThat(sizes(new Records(sorted, new int[] {0}))).containsExactly(1, 3, 1, 1);
        }
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private static Inputs inputs(boolean othersAllowed, Path... files) {
        return new Inputs(
                List.of(files),
                new InputSettings(StandardCharsets.UTF_8, ',', null),
                new HeaderCheck(List.of("a", "b"), othersAllowed),
                new AtomicLong());
    }

    private static List<Row> all(RowSource source) {
        List<Row> rows = new ArrayList<>();
        for (Row row = source.next(); row != null; row = source.next()) {
            rows.add(row);
        }
        return rows;
    }

    private static List<Integer> sizes(Records records) {
        List<Integer> sizes = new ArrayList<>();
        for (SourceRecord record = records.next(); record != null; record = records.next()) {
            sizes.add(record.rows().size());
        }
        return sizes;
    }
}
