package org.mingjian.query.rest;

/** Knows how recent the answer in hand is. */
interface Stamps {

    /** Of all views that the endpoint reads, see {@link ReadsViews}: the same however often it is asked for one request. */
    Freshness.Stamp ofAnswer();
}
