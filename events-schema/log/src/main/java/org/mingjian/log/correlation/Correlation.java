package org.mingjian.log.correlation;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The correlation id of what this thread is doing. It stands in the logging context, so that each line of the log has it. */
public final class Correlation {

    /** Header of requests and answers. */
    public static final String HEADER = "X-Correlation-Id";

    /** Its name in the logging context. */
    public static final String KEY = "correlationId";

    /** A resident number has 18 digits or 17 and an X, an older one 15, a mobile number 11; shorter numbers stand alone. */
    private static final Pattern ONE = Pattern.compile("(?=.*[A-Za-z.:-])(?!.*\\d{11})[A-Za-z0-9._:-]{1,64}");

    /** Of its digits, drawn by lot, many may follow one another. One without version and variant may be a number, padded. */
    private static final Pattern UUID =
            Pattern.compile("\\p{XDigit}{8}-\\p{XDigit}{4}-[1-8]\\p{XDigit}{3}-[89abAB]\\p{XDigit}{3}-\\p{XDigit}{12}");

    private Correlation() {}

    /**
     * Whether a text may be one: a UUID, or 1 to 64 letters, digits and {@code . _ : -}, not digits alone and no 11 digits in a row.
     * An id is kept for as long as the events; a number of a person must not be.
     */
    public static boolean isOne(String text) {
        return ONE.matcher(text).matches() || UUID.matcher(text).matches();
    }

    /** The id that a caller asks for, where it is one; else a new one: what is none would stand in logs and events for ever. */
    public static String orNew(@Nullable String asked) {
        return asked != null && isOne(asked)
                ? asked
                : UuidCreator.getTimeOrderedEpoch().toString();
    }

    /** The id; null outside of a request and of what came of one. */
    public static @Nullable String id() {
        return MDC.get(KEY);
    }

    /** From now on this thread works for an id, until the scope is closed. */
    public static Scope of(String id) {
        String before = MDC.get(KEY);
        MDC.put(KEY, id);
        return () -> restore(before);
    }

    /** The same work, done for the id of the thread that asks, whichever thread does it. */
    public static Runnable carriedBy(Runnable work) {
        String id = id();
        if (id == null) {
            return work;
        }
        return () -> {
            try (Scope scope = of(id)) {
                work.run();
            }
        };
    }

    private static void restore(@Nullable String before) {
        if (before == null) {
            MDC.remove(KEY);
        } else {
            MDC.put(KEY, before);
        }
    }

    /** How long a thread works for an id. */
    @FunctionalInterface
    public interface Scope extends AutoCloseable {

        @Override
        void close();
    }
}
