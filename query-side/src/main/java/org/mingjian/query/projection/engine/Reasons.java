package org.mingjian.query.projection.engine;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingjian.log.UnreadableEventException;
import org.mingjian.query.projection.UndecodableEventException;

/**
 * Why something failed, in words that operators may read. Whoever throws may quote what a field held, in ways that nobody can
 * list. So only what is known to be a name is told: the exception's class, Elasticsearch's status and type of error, the name of
 * a field. Of an event that cannot be read, this program's own words are told.
 */
final class Reasons {

    private static final int LONGEST = 300;
    /** What of a message is told. Elasticsearch's "date field [...]" is no field: it quotes the value. */
    private static final Pattern NAMES = Pattern.compile("^elasticsearch \\d{3}"
            + "|\\b[a-z]+(?:_[a-z]+)*_exception\\b"
            + "|(?<=\\bparse )field \\[[A-Za-z][\\w.-]{0,99}\\]"
            + "|names a document without an id");

    private Reasons() {}

    static String of(RuntimeException cause) {
        String words = cause.getMessage() == null ? "" : cause.getMessage();
        if (cause instanceof LogAwayException) {
            return words;
        }
        String told = cause instanceof UndecodableEventException ? unread(words, cause) : names(words, cause);
        return told.length() <= LONGEST ? told : told.substring(0, LONGEST) + "…";
    }

    private static String unread(String words, RuntimeException event) {
        Throwable foreign = event.getCause();
        return foreign == null || foreign instanceof UnreadableEventException
                ? words
                : "event-unreadable: " + foreign.getClass().getSimpleName();
    }

    private static String names(String words, RuntimeException cause) {
        StringBuilder told = new StringBuilder(
                words.startsWith("elasticsearch ") ? "" : cause.getClass().getSimpleName());
        for (Matcher name = NAMES.matcher(words); name.find(); ) {
            told.append(told.isEmpty() ? "" : " ").append(name.group());
        }
        return told.toString();
    }
}
