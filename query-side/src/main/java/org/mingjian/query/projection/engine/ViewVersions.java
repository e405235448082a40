package org.mingjian.query.projection.engine;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.ViewIndices.Built;

/** The versions that a view has at a moment, told apart by what they are for. By number. */
record ViewVersions(List<Built> all) {

    /** What readers are shown; null before the view is first made. */
    @Nullable
    Built serving() {
        Built found = null;
        for (Built version : all) {
            found = version.serving() ? version : found;
        }
        return found;
    }

    /** Those that grow to serve one day. */
    List<Built> growing() {
        return all.stream()
                .filter(version -> number(version) > servingNumber() && !version.abandoned())
                .toList();
    }

    /** The one that a program with this fingerprint works on. */
    Optional<Built> growing(String fingerprint) {
        return growing().stream()
                .filter(version -> version.fingerprint().equals(fingerprint))
                .reduce((lower, higher) -> higher);
    }

    /** Those that served before. */
    List<Built> past() {
        return all.stream().filter(version -> number(version) < servingNumber()).toList();
    }

    List<Built> abandoned() {
        return all.stream()
                .filter(version -> number(version) > servingNumber() && version.abandoned())
                .toList();
    }

    int highest() {
        return all.isEmpty() ? 0 : number(all.get(all.size() - 1));
    }

    boolean has(int number) {
        return all.stream().anyMatch(version -> number(version) == number);
    }

    private int servingNumber() {
        Built serving = serving();
        return serving == null ? 0 : number(serving);
    }

    private static int number(Built version) {
        return version.version().number();
    }
}
