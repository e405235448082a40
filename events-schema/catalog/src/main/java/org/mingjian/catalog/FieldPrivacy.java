package org.mingjian.catalog;

/**
 * The privacy class of one field.
 *
 * @param field path of the field from the event, by dots: {@code findings.fact}; an array or map adds no step
 * @param privacy its class
 */
public record FieldPrivacy(String field, PrivacyClass privacy) {}
