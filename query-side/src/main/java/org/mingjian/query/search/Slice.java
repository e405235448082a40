package org.mingjian.query.search;

import java.util.List;

/**
 * Which page of a search is wanted.
 *
 * @param after sort values of the last document of the page before; empty for the first page
 * @param size at most so many
 */
public record Slice(List<String> after, int size) {}
