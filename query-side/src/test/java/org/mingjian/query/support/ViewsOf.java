package org.mingjian.query.support;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjian.query.creditstanding.CreditStandingFold;
import org.mingjian.query.creditstanding.CreditStandingView;
import org.mingjian.query.search.NamedSubjects;

/** The live views after all of a history. */
public final class ViewsOf implements NamedSubjects {
    private final Map<String, CreditStandingView> views;

    public ViewsOf(History history) {
        views = History.views(new CreditStandingFold(Packs.SHIPPED), history.events());
    }

    @Override
    public Optional<CreditStandingView> byStream(String subject) {
        return Optional.ofNullable(views.get(subject));
    }

    @Override
    public Map<String, CreditStandingView> byStreams(Collection<String> subjects) {
        var found = new LinkedHashMap<String, CreditStandingView>();
        subjects.forEach(subject -> byStream(subject).ifPresent(view -> found.put(subject, view)));
        return found;
    }

    @Override
    public List<CreditStandingView> byKeys(Collection<String> keys) {
        return views.values().stream()
                .filter(view -> view.keys().stream().anyMatch(keys::contains))
                .toList();
    }
}
