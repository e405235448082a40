package org.mingjian.clerk;

/** The worklist does not know the place any more: another day, other rules or a view built anew. It is read from the beginning. */
final class PlaceLostException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PlaceLostException() {
        super("the worklist begins anew");
    }
}
