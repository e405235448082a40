package org.mingjian.query.projection.deadletters;

import java.time.Instant;

/**
 * An event that the key's document will never hold, unless its view is built anew.
 *
 * @param event {@code stream@revision}
 * @param reason why it could not be taken
 * @param by who decided so
 */
public record Eviction(String event, String type, String reason, String by, Instant at) {}
