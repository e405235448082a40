package org.mingjian.query.verification;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.mingjian.query.projection.engine.EventSource;

/**
 * What verifications are put together from.
 *
 * @param json how views are written
 * @param documentsPerPass how many documents are held in memory at once, of all views together: the more, the fewer
 *     times the log is read
 */
public record VerificationParts(
        EventSource log, StoredDocuments stored, ServingViews serving, ObjectMapper json, int documentsPerPass) {}
