package org.mingjian.query.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.credit.Standing;
import org.mingjian.query.creditstanding.CreditStandingView;
import org.mingjian.query.search.SubjectSearch;

/**
 * A subject in a list.
 *
 * @param subject its stream
 * @param key scheme and value of its key
 * @param name the name it bears; null for a natural person and when not stated
 * @param kind symbol of its kind
 * @param jurisdiction whose rules apply to it
 * @param regions regions of its units
 * @param specialties specialties of its units
 * @param status whether it is rated
 * @param grade its grade; null unless rated
 * @param score its score; null unless rated
 */
record SubjectItem(
        String subject,
        String key,
        @Nullable String name,
        @Nullable String kind,
        String jurisdiction,
        List<String> regions,
        List<String> specialties,
        Standing.Status status,
        @Nullable String grade,
        @Nullable Integer score) {
    static SubjectItem of(SubjectSearch.Hit hit) {
        CreditStandingView view = hit.found().subject();
        return new SubjectItem(
                view.subject(),
                key(view.subject()),
                view.name(),
                view.kind(),
                view.jurisdiction(),
                view.regions(),
                view.specialties(),
                hit.standing().status(),
                hit.standing().grade(),
                hit.standing().score());
    }

    static String key(String stream) {
        return stream.substring(stream.indexOf('-') + 1);
    }
}
