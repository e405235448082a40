package org.mingjian.query.projection;

/**
 * One build of a view. Its index, its tokens and its dead letters belong to it alone, so that the next build can
 * grow beside it.
 *
 * @param view name of the view, see {@link Fold#view()}
 * @param number from 1
 */
public record ViewVersion(String view, int number) {

    /** The name of this version, of its index without the prefix, and of its event processor. */
    public String name() {
        return view + "-v" + number;
    }

    /** The concrete index that is written to. */
    public String index() {
        return "mingjian-" + name();
    }

    /** The alias that answers are read from. */
    public String alias() {
        return "mingjian-" + view;
    }

    @Override
    public String toString() {
        return name();
    }
}
