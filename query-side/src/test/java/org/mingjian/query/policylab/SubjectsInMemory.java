package org.mingjian.query.policylab;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjian.query.creditstanding.CreditStandingView;
import org.mingjian.query.search.Page;
import org.mingjian.query.search.Slice;
import org.mingjian.query.search.Subjects;

/** Subjects by stream; it is not for searching. */
record SubjectsInMemory(Map<String, CreditStandingView> views) implements Subjects {

    @Override
    public Optional<CreditStandingView> byStream(String subject) {
        return Optional.ofNullable(views.get(subject));
    }

    @Override
    public Map<String, CreditStandingView> byStreams(Collection<String> subjects) {
        Map<String, CreditStandingView> found = new HashMap<>(views);
        found.keySet().retainAll(subjects);
        return found;
    }

    @Override
    public List<CreditStandingView> byKeys(Collection<String> keys) {
        return List.of();
    }

    @Override
    public Page<CreditStandingView> search(Filter filter, Slice slice) {
        throw new UnsupportedOperationException("a lab searches nothing");
    }
}
