package org.mingjian.query.credit;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a decision obliges its party to, and how far that was done.
 *
 * @param open by id, the last day of the term of what is not done yet
 * @param last day on which the last that was done was done; null while nothing is
 * @param lastBy the event of the stream that says so; 0 while none does
 * @param late whether something was done after its term
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Duties(
        @JsonProperty("o") @JsonFormat(shape = JsonFormat.Shape.NUMBER_INT)
        Map<String, LocalDate> open,

        @JsonProperty("d") @EpochDay @Nullable LocalDate last,

        @JsonProperty("b") @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        long lastBy,

        @JsonProperty("l") @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        boolean late) {
    private static final LocalDate NO_TERM = LocalDate.of(9999, 12, 31);

    @SuppressWarnings("ConstantValue") // absent in JSON arrives as null
    public Duties {
        open = open == null ? Map.of() : Map.copyOf(open);
    }

    /** Nothing to do. */
    public static Duties none() {
        return new Duties(Map.of(), null, 0, false);
    }

    /** With one duty more; a term of null has no end. */
    public Duties with(String id, @Nullable LocalDate due) {
        var more = new HashMap<>(open);
        more.put(id, due == null ? NO_TERM : due);
        return new Duties(more, last, lastBy, late);
    }

    /** With one of them done on a day. */
    public Duties done(String id, LocalDate day, long event) {
        LocalDate due = open.get(id);
        if (due == null) {
            return this;
        }
        var rest = new HashMap<>(open);
        rest.remove(id);
        boolean later = last == null || day.isAfter(last);
        return new Duties(rest, later ? day : last, later ? event : lastBy, late || day.isAfter(due));
    }

    /** The day on which all was done, each in its term; null where that is not so, and where there was nothing to do. */
    @Nullable
    LocalDate doneInTime() {
        return open.isEmpty() && !late ? last : null;
    }
}
