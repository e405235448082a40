package org.mingjian.importer.input;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** The text of an Excel cell, as a CSV file would carry it. */
final class XlsxCell {
    private static final double EXACT_INTEGERS = 1e15;

    private XlsxCell() {}

    static String text(Cell cell) {
        String raw = cell.getRawValue();
        if (raw == null) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return isDate(cell.getDataFormatId(), cell.getDataFormatString()) ? date(cell.asDate()) : number(raw);
        }
        return cell.getType() == CellType.STRING ? cell.asString() : raw;
    }

    private static String date(LocalDateTime value) {
        return value.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? value.toLocalDate().toString()
                : value.toString();
    }

    /** Excel writes 43.63816 as 43.638159999999999; a number in scientific notation is left for the column to refuse. */
    private static String number(String raw) {
        if (raw.indexOf('E') >= 0 || raw.indexOf('e') >= 0) {
            return raw;
        }
        double value = Double.parseDouble(raw);
        return value == Math.rint(value) && Math.abs(value) < EXACT_INTEGERS
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    private static boolean isDate(@Nullable Integer id, @Nullable String format) {
        if (id != null && (id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 58)) {
            return true;
        }
        if (format == null) {
            return false;
        }
        String bare = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(Locale.ROOT);
        return bare.contains("y") && (bare.contains("m") || bare.contains("d"));
    }
}
