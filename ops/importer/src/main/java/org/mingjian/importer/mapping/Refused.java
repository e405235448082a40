package org.mingjian.importer.mapping;

/** A record says something that cannot be taken over; nothing of it is sent. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String code;

    /**
     * @param code stable, kebab-case
     * @param reason the facts, for the person who corrects the row
     */
    public Refused(String code, String reason) {
        super(reason, null, false, false);
        this.code = code;
    }

    public String code() {
        return code;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
