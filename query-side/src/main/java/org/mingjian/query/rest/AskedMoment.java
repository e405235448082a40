package org.mingjian.query.rest;

import java.time.LocalDate;
import org.mingjian.query.asknown.Known;

/**
 * Of which day a standing is asked for, and as known when.
 *
 * @param validAt the day
 * @param known what was known; up to the settled instant where nothing else is asked for
 * @param past whether it is to be answered from the streams; else from the view, which holds all that is settled
 */
record AskedMoment(LocalDate validAt, Known known, boolean past) {}
