package org.mingjian.importer.mapping;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mingjian.importer.ImportFailure;

/** Dates in the forms a mapping names; the ISO form is always read, since Excel dates arrive in it. */
final class DateParser implements CellParser {
    /** No act of health supervision is older than the state that performs it. */
    private static final int EARLIEST_YEAR = 1949;

    private final List<String> patterns;
    private final List<DateTimeFormatter> formats = new ArrayList<>();

    DateParser(List<String> patterns) {
        this.patterns = List.copyOf(patterns);
        for (String pattern : patterns) {
            try {
                formats.add(DateTimeFormatter.ofPattern(pattern.replace("yyyy", "uuuu"), Locale.ROOT)
                        .withResolverStyle(ResolverStyle.STRICT));
            } catch (IllegalArgumentException e) {
                throw new ImportFailure("mapping-invalid", "'" + pattern + "' is no date format", e);
            }
        }
        formats.add(DateTimeFormatter.ISO_LOCAL_DATE);
    }

    @Override
    public Object parse(String text) {
        for (DateTimeFormatter format : formats) {
            try {
                LocalDate date = LocalDate.parse(text, format);
                if (date.getYear() < EARLIEST_YEAR) {
                    throw new Refused("date-before-1949", "the date '" + text + "' is before 1949");
                }
                return date;
            } catch (DateTimeParseException e) {
                continue;
            }
        }
        throw new Refused("invalid-date", "'" + text + "' is no date of the form " + patterns);
    }
}
