package org.mingjian.query.projection.tokens;

/** The positions that are kept belong to another log than the one that is read. */
public class OtherLogException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OtherLogException() {
        super(
                "other-log: the views that are kept here follow another event log than the one that is read, and positions of one"
                        + " mean nothing in another, be it a copy. Stop all query nodes and give this log an Elasticsearch without views,"
                        + " or delete the indices mingjian-*: the views are then built anew");
    }
}
