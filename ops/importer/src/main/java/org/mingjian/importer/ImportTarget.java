package org.mingjian.importer;

import java.net.URI;
import java.util.function.Supplier;

/**
 * Where commands go.
 *
 * @param baseUrl of the command side, such as {@code http://127.0.0.1:8081}
 * @param token gives a valid access token with the role importer, a new one when the last is about to run out;
 *     asked before each request, from several threads
 */
public record ImportTarget(URI baseUrl, Supplier<String> token) {}
