package org.mingjian.command.shared;

import mingjian.document.DocumentKind;

/**
 * Which document a number was given to.
 *
 * @param stream the number's stream
 * @param revision the revision that says so
 * @param kind what it numbers
 * @param document stream of the case, order or authorisation that the document is of
 */
public record NumberFacts(String stream, long revision, DocumentKind kind, String document) {}
