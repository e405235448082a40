package org.mingjian.query.storage.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.projection.ViewIndices;
import org.mingjian.query.projection.ViewVersion;

/** What indices there are, in a map that programs with different rules may share. */
public final class InMemoryViewIndices implements ViewIndices {

    /** Versions by view and number. */
    private final Map<String, Map<Integer, Built>> indices;

    private final String rules;

    public InMemoryViewIndices() {
        this(new TreeMap<>(), "rules");
    }

    private InMemoryViewIndices(Map<String, Map<Integer, Built>> indices, String rules) {
        this.indices = indices;
        this.rules = rules;
    }

    /** The same indices as a program with other rules has them. */
    public InMemoryViewIndices under(String otherRules) {
        return new InMemoryViewIndices(indices, otherRules);
    }

    @Override
    public String fingerprint(Fold<?> fold) {
        return fold.view() + " by " + rules;
    }

    @Override
    public List<Built> list(String view) {
        synchronized (indices) {
            return new ArrayList<>(indices.getOrDefault(view, Map.of()).values());
        }
    }

    @Override
    public boolean make(Fold<?> fold, ViewVersion version, boolean serving) {
        Built fresh = new Built(version, fingerprint(fold), serving, false, false);
        synchronized (indices) {
            return of(version).putIfAbsent(version.number(), fresh) == null;
        }
    }

    @Override
    public void force(ViewVersion version) {
        change(version, old -> new Built(version, old.fingerprint(), old.serving(), true, old.abandoned()));
    }

    @Override
    public void abandon(ViewVersion version) {
        change(version, old -> new Built(version, old.fingerprint(), old.serving(), old.forced(), true));
    }

    @Override
    public void ripen(ViewVersion version) {
        // nothing is put off here
    }

    @Override
    public boolean serve(ViewVersion version) {
        synchronized (indices) {
            if (!of(version).containsKey(version.number())) {
                return false;
            }
            of(version)
                    .replaceAll((number, old) -> new Built(
                            old.version(),
                            old.fingerprint(),
                            number == version.number(),
                            old.forced(),
                            old.abandoned()));
            return true;
        }
    }

    @Override
    public void drop(ViewVersion version) {
        synchronized (indices) {
            of(version).remove(version.number());
        }
    }

    private void change(ViewVersion version, UnaryOperator<Built> change) {
        synchronized (indices) {
            of(version).computeIfPresent(version.number(), (number, old) -> change.apply(old));
        }
    }

    private Map<Integer, Built> of(ViewVersion version) {
        return indices.computeIfAbsent(version.view(), view -> new TreeMap<>());
    }
}
