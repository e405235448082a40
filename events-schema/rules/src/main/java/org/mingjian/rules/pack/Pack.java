package org.mingjian.rules.pack;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A pack that has passed the checks of its form.
 *
 * @param file where it was read from, for reasons
 * @param header what it says of itself
 * @param root the whole of it
 * @param lines on which line each value stands
 * @param text its text, word by word
 * @param sha256 SHA-256 of its text in UTF-8, as 64 small hexadecimal digits
 */
public record Pack(String file, PackHeader header, JsonNode root, Lines lines, String text, String sha256) {}
