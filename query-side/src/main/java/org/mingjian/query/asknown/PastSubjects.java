package org.mingjian.query.asknown;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import mingjian.identifier.IdentifierClaimed;
import mingjian.identifier.IdentifierMoved;
import mingjian.subject.SubjectRegistered;
import org.mingjian.query.casehistory.Streams;
import org.mingjian.query.creditstanding.CreditStandingFold;
import org.mingjian.query.creditstanding.CreditStandingView;
import org.mingjian.query.projection.RecordedEvent;
import org.mingjian.query.search.FoundSubject;
import org.mingjian.query.search.NamedSubjects;

/**
 * The subjects as they were known at a moment, folded anew. The documents of today only tell which streams to read: every one
 * that ever carried a subject's key, its merges that were undone since among them.
 */
final class PastSubjects implements NamedSubjects {
    private final NamedSubjects today;
    private final Streams log;
    private final CreditStandingFold fold;
    private final Known known;
    private final Map<String, CreditStandingView> documents = new HashMap<>();
    private final Map<String, List<RecordedEvent>> read = new HashMap<>();
    private final Map<String, CreditStandingView> views = new HashMap<>();

    PastSubjects(NamedSubjects today, Streams log, CreditStandingFold fold, Known known) {
        this.today = today;
        this.log = log;
        this.fold = fold;
        this.known = known;
    }

    /** Reads in one go what will be asked for if not much was otherwise. Found by a search, it may not be the latest there is. */
    void expect(FoundSubject found) {
        read(found.streams());
    }

    @Override
    public Optional<CreditStandingView> byStream(String subject) {
        return Optional.ofNullable(byStreams(List.of(subject)).get(subject));
    }

    @Override
    public Map<String, CreditStandingView> byStreams(Collection<String> subjects) {
        List<String> unknown = subjects.stream()
                .filter(subject -> !documents.containsKey(subject))
                .toList();
        if (!unknown.isEmpty()) {
            documents.putAll(today.byStreams(unknown));
        }
        var needed = new TreeSet<String>();
        subjects.forEach(subject -> needed.addAll(streamsOf(subject)));
        read(needed);
        var found = new LinkedHashMap<String, CreditStandingView>();
        for (String subject : subjects) {
            CreditStandingView view = views.computeIfAbsent(subject, this::folded);
            if (!view.streams().isEmpty()) {
                found.put(subject, view);
            }
        }
        return found;
    }

    /** An identifier is claimed by its own stream before anybody bears it, so that stream names all whom it ever found. */
    @Override
    public List<CreditStandingView> byKeys(Collection<String> keys) {
        var candidates = new LinkedHashSet<String>();
        log.readAll(keys.stream().map(key -> "Identifier-" + key).toList(), known.latestLogging())
                .values()
                .forEach(events -> events.forEach(event -> candidates.addAll(namedBy(event))));
        today.byKeys(keys).forEach(view -> candidates.add(view.subject()));
        return byStreams(candidates).values().stream()
                .filter(view -> view.keys().stream().anyMatch(keys::contains))
                .toList();
    }

    private static List<String> namedBy(RecordedEvent event) {
        if (event.payload() instanceof IdentifierClaimed claimed) {
            return List.of(claimed.getSubject());
        }
        return event.payload() instanceof IdentifierMoved moved
                ? List.of(moved.getFromSubject(), moved.getToSubject())
                : List.of();
    }

    private Set<String> streamsOf(String subject) {
        var streams = new TreeSet<String>();
        streams.add(subject);
        CreditStandingView document = documents.get(subject);
        if (document != null) {
            streams.addAll(document.streams().keySet());
        }
        return streams;
    }

    private void read(Collection<String> streams) {
        List<String> missing =
                streams.stream().filter(stream -> !read.containsKey(stream)).toList();
        if (!missing.isEmpty()) {
            missing.forEach(stream -> read.put(stream, List.of()));
            read.putAll(log.readAll(missing, known.latestLogging()));
        }
    }

    private CreditStandingView folded(String subject) {
        return fold.foldAll(fold.initial(subject), eventsOf(subject));
    }

    private List<RecordedEvent> eventsOf(String subject) {
        var events = new ArrayList<RecordedEvent>();
        for (String stream : streamsOf(subject)) {
            known.of(read.getOrDefault(stream, List.of())).stream()
                    .filter(event -> fold.keys(event).contains(subject))
                    .forEach(events::add);
        }
        if (events.stream().anyMatch(this::isAsserted)) {
            read.getOrDefault(subject, List.of()).stream()
                    .limit(1)
                    .filter(event -> event.payload() instanceof SubjectRegistered && !events.contains(event))
                    .forEach(event -> events.add(0, event));
        }
        return events;
    }

    /** A source that knew a fact of a subject knew the subject, whenever that was registered here. */
    private boolean isAsserted(RecordedEvent event) {
        Instant asserted = known.basis() == TimeBasis.SOURCE ? SourceTimes.asserted(event) : null;
        return asserted != null;
    }

    /** How many events of these subjects are taken as known by a time that their source asserts. */
    int assertedOf(Collection<String> subjects) {
        return (int) subjects.stream()
                .flatMap(subject -> eventsOf(subject).stream())
                .distinct()
                .filter(this::isAsserted)
                .count();
    }
}
