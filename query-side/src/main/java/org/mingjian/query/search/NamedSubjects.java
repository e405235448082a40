package org.mingjian.query.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjian.query.creditstanding.CreditStandingView;

/** Subjects as they are found by what names them: today, or as they were known at a moment of the past. */
public interface NamedSubjects {

    /** The document of a stream as last written, searchable yet or not. */
    Optional<CreditStandingView> byStream(String subject);

    /** Several at once, by stream; absent ones are left out. */
    Map<String, CreditStandingView> byStreams(Collection<String> subjects);

    /** Those that one of these identifiers finds. */
    List<CreditStandingView> byKeys(Collection<String> keys);
}
