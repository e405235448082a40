package org.mingjian.query.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingjian.log.StreamName;
import org.mingjian.query.creditstanding.CreditStandingView;

/**
 * Finds a subject by whatever names it: its stream, {@code <scheme>.<value>} of its key, or a further identifier. One
 * that was merged is answered for by the one that remains.
 */
public final class SubjectDesk {
    private static final String PREFIX = "Subject-";

    private final NamedSubjects subjects;

    public SubjectDesk(NamedSubjects subjects) {
        this.subjects = subjects;
    }

    /** The subject that answers for this key today; empty when none does. */
    public Optional<FoundSubject> find(String key) {
        return named(key).map(this::answering);
    }

    /** The subject with those it has absorbed. */
    public FoundSubject with(CreditStandingView subject) {
        return new FoundSubject(subject, absorbedBy(subject), null);
    }

    private Optional<CreditStandingView> named(String key) {
        String plain = key.startsWith(PREFIX) ? key.substring(PREFIX.length()) : key;
        Optional<String> stream = stream(plain);
        Optional<CreditStandingView> own = stream.flatMap(subjects::byStream).filter(CreditStandingView::registered);
        if (own.isPresent() || key.startsWith(PREFIX)) {
            return own;
        }
        var keys = new HashSet<>(Set.of(plain));
        stream.ifPresent(name -> keys.add(name.substring(PREFIX.length())));
        List<CreditStandingView> found = subjects.byKeys(keys).stream()
                .filter(CreditStandingView::registered)
                .toList();
        return found.stream()
                .filter(view -> view.mergedInto() == null)
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    /** The stream of a key; a key that no stream can be named by is an identifier at most. */
    private static Optional<String> stream(String key) {
        int dot = key.indexOf('.');
        if (dot <= 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    key.contains("~")
                            ? StreamName.parse(PREFIX + key).toString()
                            : StreamName.of("Subject", key.substring(0, dot), key.substring(dot + 1))
                                    .toString());
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }

    private FoundSubject answering(CreditStandingView asked) {
        CreditStandingView subject = asked;
        var seen = new HashSet<String>();
        String into = subject.mergedInto();
        while (into != null && seen.add(subject.subject())) {
            Optional<CreditStandingView> next = subjects.byStream(into);
            if (next.isEmpty()) {
                break;
            }
            subject = next.get();
            into = subject.mergedInto();
        }
        return new FoundSubject(
                subject, absorbedBy(subject), subject.subject().equals(asked.subject()) ? null : asked.subject());
    }

    private List<CreditStandingView> absorbedBy(CreditStandingView subject) {
        var all = new LinkedHashMap<String, CreditStandingView>();
        var open = new ArrayDeque<>(subject.absorbed());
        while (!open.isEmpty()) {
            var wanted = new ArrayList<>(open);
            open.clear();
            wanted.removeIf(stream -> all.containsKey(stream) || stream.equals(subject.subject()));
            subjects.byStreams(wanted).forEach((stream, view) -> {
                all.put(stream, view);
                open.addAll(view.absorbed());
            });
        }
        return List.copyOf(all.values());
    }
}
