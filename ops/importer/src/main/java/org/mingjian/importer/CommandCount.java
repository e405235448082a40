package org.mingjian.importer;

/**
 * How the commands of one name fared.
 *
 * @param planned as the records state them; those repeated and sent lately are not sent again
 * @param replayed accepted by an earlier run
 * @param alreadyThere on record with the same content from elsewhere
 */
public record CommandCount(long planned, long accepted, long replayed, long alreadyThere, long refused) {}
