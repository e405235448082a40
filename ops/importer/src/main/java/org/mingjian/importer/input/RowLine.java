package org.mingjian.importer.input;

import java.util.Arrays;

/** A row as one line of text whose natural order is that of its key, then of its place in the source. */
final class RowLine {
    private static final char END_OF_KEY_PART = '\u0001';
    private static final char END_OF_KEY = '\u0002';
    private static final char BETWEEN = '\t';
    private static final char CONTROL = '!';

    private RowLine() {}

    static String write(Row row, int[] key, long number) {
        var line = new StringBuilder(256);
        for (int column : key) {
            escape(row.cell(column).strip(), line);
            line.append(END_OF_KEY_PART);
        }
        line.append(String.format("%012d", number)).append(END_OF_KEY);
        escape(row.file(), line);
        line.append(BETWEEN).append(row.line());
        for (String cell : row.cells()) {
            line.append(BETWEEN);
            escape(cell, line);
        }
        return line.toString();
    }

    static Row read(String line, int width) {
        String[] parts = line.substring(line.indexOf(END_OF_KEY) + 1).split("\t", -1);
        String[] cells =
                Arrays.stream(parts, 2, parts.length).map(RowLine::unescape).toArray(String[]::new);
        return Row.of(unescape(parts[0]), Long.parseLong(parts[1]), cells, width);
    }

    private static void escape(String text, StringBuilder line) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '\\') {
                line.append('\\').append(c == '\\' ? c : (char) (c + CONTROL));
            } else {
                line.append(c);
            }
        }
    }

    private static String unescape(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                char next = text.charAt(++i);
                out.append(next == '\\' ? next : (char) (next - CONTROL));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
