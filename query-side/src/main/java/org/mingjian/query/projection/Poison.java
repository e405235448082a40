package org.mingjian.query.projection;

import java.util.List;

/**
 * An event that a view cannot take.
 *
 * @param key the view's document; the event's stream when the event could not even say which
 * @param events names ({@code stream@revision}) of the culprit and of those of the same key that wait behind it, in
 *     order; for a document that the store refuses all that were folded into it
 */
public record Poison(ViewVersion version, String key, List<String> events, String reason, Throwable cause) {}
