package org.mingjian.query.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.mingjian.query.casehistory.TimelineItem;

/**
 * The timeline of a subject.
 *
 * @param subject stream of the subject that answers
 * @param page a page of it
 */
record TimelineAnswer(String subject, @JsonUnwrapped PageAnswer<TimelineItem> page) {}
