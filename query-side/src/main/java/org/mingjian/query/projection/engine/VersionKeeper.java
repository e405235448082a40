package org.mingjian.query.projection.engine;

import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.projection.ViewIndices.Built;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.deadletters.Header;

/**
 * Makes and drops versions of one view. Between nodes the making of an index decides. No number is used twice, so that
 * nobody who still works for a version that is gone can write into another.
 */
final class VersionKeeper {

    private final Fold<?> fold;
    private final EngineParts parts;
    private final String fingerprint;

    VersionKeeper(Fold<?> fold, EngineParts parts) {
        this.fold = fold;
        this.parts = parts;
        this.fingerprint = parts.indices().fingerprint(fold);
    }

    /** What this program's versions are marked with. */
    String fingerprint() {
        return fingerprint;
    }

    ViewVersions look() {
        return new ViewVersions(parts.indices().list(fold.view()));
    }

    /** Makes a version that serves at once, where there is none. */
    void found() {
        ViewVersions known = look();
        ViewVersion fresh = fresh(known);
        // Who made that number's predecessor a moment ago has its index by now.
        if (look().serving() == null && parts.indices().make(fold, fresh, true) && fresh.number() > 1) {
            ProjectionLog.indexIsGone(fold.view(), fresh.index());
            forgetBefore(fresh, known);
        }
    }

    /** Makes a version that grows beside the one that serves; empty when one grows already. */
    Optional<ViewVersion> begin() {
        ViewVersion fresh = fresh(look());
        boolean made = look().growing().isEmpty() && parts.indices().make(fold, fresh, false);
        return made ? Optional.of(fresh) : Optional.empty();
    }

    /** The number after all that there are or were: of an index that was deleted by hand positions are left. */
    private ViewVersion fresh(ViewVersions known) {
        int number = known.highest() + 1;
        while (parts.tokens().wasUsed(new ViewVersion(fold.view(), number).name())) {
            number++;
        }
        return new ViewVersion(fold.view(), number);
    }

    private void forgetBefore(ViewVersion fresh, ViewVersions known) {
        for (int number = 1; number < fresh.number(); number++) {
            if (!known.has(number)) {
                forget(new ViewVersion(fold.view(), number));
            }
        }
    }

    /** How many segments a version has, which is settled when somebody first works on it. */
    int segments(ViewVersion version) {
        String name = version.name();
        if (parts.tokens().fetchSegments(name).length == 0) {
            try {
                parts.tokens().initializeTokenSegments(name, parts.settings().segments());
            } catch (UnableToClaimTokenException e) {
                // another node was first
            }
        }
        return parts.tokens().fetchSegments(name).length;
    }

    /**
     * What a program does when it starts: a version that it did not build is not its to go on with. What an older or newer
     * program began and still works on is left to it as long as this one needs no version of its own.
     */
    void open(ViewVersions known, Built serving) {
        boolean other = !serving.fingerprint().equals(fingerprint);
        for (Built growing : known.growing()) {
            boolean foreign = !growing.fingerprint().equals(fingerprint);
            if (foreign
                    && (other || !parts.tokens().isWorkedOn(growing.version().name()))) {
                RebuildLog.foreign(fold.view(), growing.version());
                parts.indices().abandon(growing.version());
            }
        }
        Optional<Built> own = known.growing(fingerprint);
        own.ifPresent(growing -> RebuildLog.goesOn(fold.view(), growing.version()));
        if (other && own.isEmpty()) {
            ProjectionLog.fingerprintDiffers(fold.view(), serving.version().name());
            begin().ifPresent(next -> RebuildLog.begun(fold.view(), next));
        }
    }

    /**
     * Has a version that has grown serve.
     *
     * @return false when it no longer grows: meanwhile somebody abandoned it, or had it serve
     */
    boolean serve(ViewVersion version) {
        boolean grows = look().growing().stream().map(Built::version).anyMatch(version::equals);
        return grows && parts.indices().serve(version);
    }

    /**
     * Deletes all of a version, unless it serves by now or is gone. The index goes last: as long as it is there, the next one
     * goes on deleting.
     */
    void drop(ViewVersion version) {
        ViewVersions now = look();
        boolean needed = Stream.concat(now.abandoned().stream(), now.past().stream())
                .map(Built::version)
                .noneMatch(version::equals);
        if (needed) {
            return;
        }
        forget(version);
        parts.indices().drop(version);
        parts.letters().store().clear(version); // what somebody parked while it went
        RebuildLog.dropped(fold.view(), version);
    }

    /** Forgets letters that a node which did not know parked for a version that is gone. */
    void sweep(ViewVersions seen) {
        Built serving = seen.serving();
        parts.letters().board().recent().stream()
                .map(Header::version)
                .distinct()
                .filter(version -> version.view().equals(fold.view()))
                .filter(version ->
                        serving != null && version.number() < serving.version().number())
                .filter(version -> !seen.has(version.number()))
                .forEach(parts.letters().store()::clear);
    }

    private void forget(ViewVersion version) {
        parts.letters().store().clear(version);
        parts.tokens().deleteTokens(version.name());
        parts.store().forget(version);
    }
}
