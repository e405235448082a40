package org.mingjian.query.projection;

/** A view stops at an event that it cannot take. */
public class PoisonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Poison poison;

    public PoisonException(Poison poison) {
        super(
                "view " + poison.version() + " cannot take " + poison.events().get(0) + " for " + poison.key() + ": "
                        + poison.reason(),
                poison.cause());
        this.poison = poison;
    }

    public Poison poison() {
        return poison;
    }
}
