package org.mingjian.importer;

/**
 * The import cannot go on: the mapping, a file or the command side is at fault, not a single row. What was
 * acknowledged before stays; running again completes it.
 */
public final class ImportFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String code;

    /**
     * @param code stable, kebab-case
     * @param message the facts, and what to do
     */
    public ImportFailure(String code, String message) {
        super(message);
        this.code = code;
    }

    public ImportFailure(String code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    public String code() {
        return code;
    }
}
