package org.mingjian.query.storage.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjian.query.projection.Versioned;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.deadletters.Change;
import org.mingjian.query.projection.deadletters.DeadLetterStore;
import org.mingjian.query.projection.deadletters.Header;
import org.mingjian.query.projection.deadletters.Sequence;

/** Dead letters in maps. */
public final class InMemoryDeadLetters implements DeadLetterStore {

    private record Key(ViewVersion version, String key) {}

    private final Map<Key, Versioned<Sequence>> sequences = new HashMap<>();
    private long writes;

    @Override
    public synchronized Map<String, Versioned<Sequence>> load(ViewVersion version, Collection<String> keys) {
        Map<String, Versioned<Sequence>> found = new HashMap<>();
        for (String key : keys) {
            Versioned<Sequence> kept = sequences.get(new Key(version, key));
            if (kept != null) {
                found.put(key, kept);
            }
        }
        return found;
    }

    @Override
    public synchronized Set<String> save(ViewVersion version, List<Change> changes) {
        Set<String> written = new HashSet<>();
        for (Change change : changes) {
            Key key = new Key(version, change.key());
            Versioned<Sequence> kept = sequences.get(key);
            Versioned.Mark mark = kept == null ? null : kept.mark();
            if (mark == null ? change.expected() == null : mark.equals(change.expected())) {
                put(key, change);
                written.add(change.key());
            }
        }
        return written;
    }

    private void put(Key key, Change change) {
        Sequence sequence = change.sequence();
        if (sequence == null) {
            sequences.remove(key);
        } else {
            sequences.put(key, new Versioned<>(sequence, new Versioned.Mark(++writes, 1)));
        }
    }

    @Override
    public synchronized List<Header> headers() {
        List<Header> headers = new ArrayList<>();
        sequences.forEach((key, kept) -> headers.add(Header.of(key.version(), key.key(), kept.view())));
        return headers;
    }

    @Override
    public synchronized void clear(ViewVersion version) {
        sequences.keySet().removeIf(key -> key.version().equals(version));
    }
}
