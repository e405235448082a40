package org.mingjian.importer.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.importer.ImportFailure;

class InputFileTest {
    @TempDir
    Path directory = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void readsChineseInTheEncodingDeclared(String encoding) throws IOException {
        Path file = write("单位.csv", "名称,地址\n\"晨光，诊所\",睢阳区\n".getBytes(Charset.forName(encoding)));

        assertThat(rows(file, encoding)).extracting(Row::cells).containsExactly(List.of("晨光，诊所", "睢阳区"));
    }

    @Test
    void readsLatin1() throws IOException {
        Path file = write("a.csv", "name\nCafé Zürich\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(rows(file, "ISO-8859-1")).extracting(row -> row.cell(0)).containsExactly("Café Zürich");
    }

    @Test
    void letsAByteOrderMarkWinOverTheEncodingDeclared() throws IOException {
        Path file = write("a.csv", "\uFEFF名称\n晨光\n".getBytes(StandardCharsets.UTF_8));

        try (RowSource source = open(file, "GB18030")) {
            assertThat(source.header()).containsExactly("名称");
            assertThat(source.next()).isEqualTo(new Row("a.csv", 2, List.of("晨光"), null));
        }
    }

    @Test
    void marksTheRowWhoseBytesAreMalformed() throws IOException {
        byte[] bytes = "name,x\ngood,1\nb?d,2\ngood,3\n".getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.UTF_8).indexOf('?')] = (byte) 0xFF;
        List<Row> rows = rows(write("a.csv", bytes), "UTF-8");

        assertThat(rows).extracting(Row::line).containsExactly(2L, 3L, 4L);
        assertThat(rows.get(0).defect()).isNull();
        assertThat(rows.get(1).defect()).contains("not text in the encoding");
        assertThat(rows.get(2).defect()).isNull();
    }

    @Test
    void countsLinesThroughQuotedLineEndsAndEmptyLines() throws IOException {
        Path file = write("a.csv", "a,b\r\n\"1\r\n2\",x\r\n\r\n3,y\r\n".getBytes(StandardCharsets.UTF_8));

        assertThat(rows(file, "UTF-8")).extracting(Row::line).containsExactly(2L, 5L);
    }

    @Test
    void marksARowThatHasNotTheCellsOfTheHeader() throws IOException {
        List<Row> rows = rows(write("a.csv", "a,b\n1\n1,2,3\n".getBytes(StandardCharsets.UTF_8)), "UTF-8");

        assertThat(rows)
                .extracting(Row::defect)
                .containsExactly("the row has 1 cells, the header 2", "the row has 3 cells, the header 2");
    }

    @Test
    void readsGzipUpToWhereItBreaksOffAndSaysSo() throws IOException {
        var text = new StringBuilder("a,b\n");
        for (int i = 0; i < 50_000; i++) {
            text.append(i).append(',').append(Integer.toHexString(i * 31)).append('\n');
        }
        byte[] whole = gzip(text.toString());
        List<Row> seen = new ArrayList<>();

        try (RowSource source = open(write("a.csv.gz", Arrays.copyOf(whole, whole.length / 2)), "UTF-8")) {
            assertThatThrownBy(() -> readAll(source, seen))
                    .isInstanceOf(ImportFailure.class)
                    .hasMessageContaining("a.csv.gz ends or breaks inside its compressed data after line")
                    .hasMessageContaining("get the whole file");
        }
        assertThat(seen).hasSizeBetween(1_000, 49_000).allSatisfy(row -> assertThat(row.cell(1))
                .isEqualTo(Integer.toHexString(Integer.parseInt(row.cell(0)) * 31)));
    }

    @Test
    void refusesAFileThatEndsInsideAQuotedCell() throws IOException {
        Path file = write("a.csv", "a,b\n1,2\n3,\"open\n".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> rows(file, "UTF-8"))
                .isInstanceOf(ImportFailure.class)
                .hasMessageContaining("a.csv line 3 is not CSV");
    }

    @Test
    void refusesAnEmptyFileAndAnOldWorkbook() throws IOException {
        Path empty = write("a.csv", new byte[0]);
        Path old = write("a.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});

        assertThatThrownBy(() -> rows(empty, "UTF-8")).hasMessageContaining("first line must name the columns");
        assertThatThrownBy(() -> rows(old, "UTF-8")).hasMessageContaining("save it as .xlsx");
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(directory.resolve(name), bytes);
    }

    private static RowSource open(Path file, String encoding) {
        return InputFile.open(file, new InputSettings(Charset.forName(encoding), ',', null), new AtomicLong());
    }

    private static List<Row> rows(Path file, String encoding) {
        try (RowSource source = open(file, encoding)) {
            List<Row> rows = new ArrayList<>();
            readAll(source, rows);
            return rows;
        }
    }

    private static void readAll(RowSource source, List<Row> rows) {
        for (Row row = source.next(); row != null; row = source.next()) {
            rows.add(row);
        }
    }

    private static byte[] gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
