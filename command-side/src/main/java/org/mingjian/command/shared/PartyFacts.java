package org.mingjian.command.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingjian.subject.SubjectKind;
import org.jspecify.annotations.Nullable;

/**
 * Under which names and numbers a subject is known, as a document of a day must state them. The name of a natural person is not
 * among them.
 *
 * @param stream its stream
 * @param revision the revision that says so
 * @param kind what kind of subject it is
 * @param names the names borne, in the order of their days
 * @param identifiers the identifiers that were right at some time, its key among them
 */
public record PartyFacts(
        String stream, long revision, SubjectKind kind, List<Name> names, Set<Identifier> identifiers) {

    /**
     * A name from a day on.
     *
     * @param from the first day; null when borne from the start
     * @param name the name; null when not stated
     */
    public record Name(@Nullable LocalDate from, @Nullable String name) {}

    /**
     * An identifier from a day on.
     *
     * @param scheme its scheme
     * @param value the identifier
     * @param from the first day; null when borne from the start
     */
    public record Identifier(
            String scheme, String value, @Nullable LocalDate from) {}

    /** The name borne on a day; empty when none is stated. */
    public Optional<String> nameOn(LocalDate day) {
        String name = null;
        for (Name one : names) {
            name = one.from() == null || !one.from().isAfter(day) ? one.name() : name;
        }
        return Optional.ofNullable(name);
    }

    /** Whether an identifier was its own on a day. */
    public boolean bore(String scheme, String value, LocalDate day) {
        return identifiers.stream()
                .anyMatch(i -> i.scheme().equals(scheme)
                        && i.value().equals(value)
                        && (i.from() == null || !i.from().isAfter(day)));
    }

    /** Whether an identifier of a scheme is on record. */
    public boolean has(String scheme) {
        return identifiers.stream().anyMatch(i -> i.scheme().equals(scheme));
    }
}
