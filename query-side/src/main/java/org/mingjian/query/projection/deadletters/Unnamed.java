package org.mingjian.query.projection.deadletters;

/**
 * Keys for events of which nobody can say whose documents they bear on. Any document of the view may lack such an event, so that
 * every answer from it says so; no document has such a key.
 */
public final class Unnamed {

    private static final String MARK = "@";

    private Unnamed() {}

    /** The key under which events of a stream wait in order. */
    public static String of(String stream) {
        return MARK + stream;
    }

    /** Whether a key is one of these. */
    static boolean is(String key) {
        return key.startsWith(MARK);
    }
}
