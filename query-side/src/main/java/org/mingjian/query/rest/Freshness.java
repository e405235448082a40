package org.mingjian.query.rest;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.deadletters.Gaps;

/** How recent the views are. */
public interface Freshness {

    /**
     * What is known of views a moment ago; everything up to that position is in their documents.
     *
     * @param searching whether it must be found by searches too
     * @throws org.mingjian.query.projection.StoreUnavailableException nothing is known yet, and nothing can be learnt now
     */
    Stamp of(List<String> views, boolean searching);

    /** The same of certain versions as of this moment; whatever {@link #of} answers of them from now on is no older. */
    default Stamp now(List<ViewVersion> versions, boolean searching) {
        return of(versions.stream().map(ViewVersion::view).toList(), searching);
    }

    /**
     * How recent an answer is.
     *
     * @param versions of each view the one that this is said of, and that the answer has to be read from
     * @param position position of the log up to which the answer holds everything
     * @param settledInstant nothing recorded at or before it can still appear in the log, and all of it is in the views
     * @param gaps what documents of the views lack, looked at after the position
     */
    record Stamp(List<ViewVersion> versions, String position, Instant settledInstant, Gaps gaps) {

        /** What documents of these keys lack. */
        Lacking lacking(Collection<String> keys) {
            return Lacking.of(gaps.of(keys));
        }

        /** The same of a subject that was asked for by a key; of any where the key does not say which stream it is. */
        Lacking lackingOf(String subject) {
            return subject.startsWith("Subject-") ? lacking(Set.of(subject)) : lacking();
        }

        /** What the views lack. */
        Lacking lacking() {
            return Lacking.of(gaps.all());
        }
    }
}
