package org.mingjian.query.projection.engine;

import java.util.regex.Pattern;

/** Why something failed, in words that operators may read: what a field held is no part of them. */
final class Reasons {

    private static final int LONGEST = 300;
    /** Elasticsearch quotes what it could not take. */
    private static final Pattern QUOTED_VALUE =
            Pattern.compile("Preview of field's value: '[^']*'|For input string: \"[^\"]*\"");

    private Reasons() {}

    static String of(RuntimeException cause) {
        String words = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        String told = QUOTED_VALUE.matcher(words).replaceAll("(value not shown)");
        return told.length() <= LONGEST ? told : told.substring(0, LONGEST) + "…";
    }
}
