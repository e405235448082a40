package org.mingjian.importer.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.importer.ImportFailure;

class XlsxRowsTest {
    @TempDir
    Path directory = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void writesAWorkbook() throws IOException {
        file = directory.resolve("单位.xlsx");
        try (var workbook = new Workbook(Files.newOutputStream(file), "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("单位");
            String[] header = {"代码", "日期", "纬度", "次数"};
            for (int i = 0; i < header.length; i++) {
                sheet.value(0, i, header[i]);
            }
            sheet.value(1, 0, "91410100MA45ABCD12");
            sheet.value(1, 1, LocalDate.of(2025, 3, 9));
            sheet.style(1, 1).format("yyyy-mm-dd").set();
            sheet.value(1, 2, 43.63816);
            sheet.value(1, 3, 9013060);
            // Row 3 stays empty. Row 4: a key that a spreadsheet took for a number.
            sheet.value(3, 0, 9.14E17);
            workbook.newWorksheet("other").value(0, 0, "x");
        }
    }

    @Test
    void givesCellsTheTextThatACsvFileWouldHave() {
        try (RowSource rows = open(null)) {
            assertThat(rows.header()).containsExactly("代码", "日期", "纬度", "次数");
            assertThat(rows.next())
                    .isEqualTo(new Row(
                            "单位.xlsx", 2, List.of("91410100MA45ABCD12", "2025-03-09", "43.63816", "9013060"), null));
            Row shortened = rows.next();
            assertThat(shortened).isNotNull().extracting(Row::line).isEqualTo(4L);
            assertThat(shortened).extracting(row -> row.cell(0)).asString().containsPattern("9\\.14(0*)E\\+?17");
            assertThat(rows.next()).isNull();
        }
    }

    @Test
    void readsTheSheetNamedAndSaysWhenItIsNotThere() {
        try (RowSource rows = open("other")) {
            assertThat(rows.header()).containsExactly("x");
        }
        assertThatThrownBy(() -> open("第三页"))
                .isInstanceOf(ImportFailure.class)
                .hasMessageContaining("has no sheet '第三页'");
    }

    @Test
    void refusesAWorkbookCutShort() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));

        assertThatThrownBy(() -> open(null)).isInstanceOf(ImportFailure.class).hasMessageContaining("单位.xlsx");
    }

    private RowSource open(@Nullable String sheet) {
        return InputFile.open(file, new InputSettings(StandardCharsets.UTF_8, ',', sheet), new AtomicLong());
    }
}
