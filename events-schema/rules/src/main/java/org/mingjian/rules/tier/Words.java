package org.mingjian.rules.tier;

/**
 * Something said in both languages.
 *
 * @param zh in Chinese
 * @param en in English
 */
public record Words(String zh, String en) {}
