package org.mingjian.query.search;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.organroster.OrganRosterView;

/** Organs and officers on record. */
public interface Organs {

    /** The organ or officer of a stream as last written, searchable yet or not. */
    Optional<OrganRosterView> byStream(String stream);

    /** Organs that match, by name. */
    Page<OrganRosterView> search(Filter filter, Slice slice);

    /** Everyone who serves or served an organ, by stream. */
    Page<OrganRosterView> officersOf(String organ, Slice slice);

    /**
     * What organs are looked for.
     *
     * @param name part of a name borne now or before
     * @param region prefix of a region
     * @param kind symbol of what it acts by
     * @param level symbol of its level
     */
    record Filter(
            @Nullable String name,
            @Nullable String region,
            @Nullable String kind,
            @Nullable String level) {}
}
