package org.mingjian.query.projection;

/**
 * What becomes of events that a view cannot take. This is where dead letters are parked: a policy that returns from
 * {@link #take} has taken charge of the events named, and holds later ones of the key by {@link #holds}.
 */
public interface PoisonPolicy {

    /** @throws PoisonException the view must not go on */
    void take(Poison poison);

    /** Whether events of this key wait behind one parked earlier and must not be folded now. */
    default boolean holds(ViewVersion version, String key) {
        return false;
    }

    /** Stops the view: nothing is skipped, an operator has to look. */
    static PoisonPolicy stop() {
        return poison -> {
            throw new PoisonException(poison);
        };
    }
}
