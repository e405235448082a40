package org.mingjian.log.eventstoredb.server;

/** What a client expects of a stream before its append. */
record Expectation(Kind kind, long revision) {

    enum Kind {
        REVISION,
        ANY,
        EXISTS
    }

    static final long NONE = -1;
    static final Expectation ANY = new Expectation(Kind.ANY, NONE);
    static final Expectation EXISTS = new Expectation(Kind.EXISTS, NONE);
    static final Expectation NO_STREAM = new Expectation(Kind.REVISION, NONE);

    static Expectation of(long revision) {
        return new Expectation(Kind.REVISION, revision);
    }
}
