package org.mingjian.query.projection.engine;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.ViewVersion;

/** Builds whose workers were told to end. Until they have, nobody else on this node may work on their segments. */
final class RetiredBuilds {

    private final List<ViewBuild<?>> builds = new CopyOnWriteArrayList<>();

    void add(@Nullable ViewBuild<?> build) {
        if (build != null) {
            build.halt();
            builds.add(build);
        }
    }

    /** Whether nothing here works on the version any more. */
    boolean haveLeft(ViewVersion version) {
        builds.removeIf(ViewBuild::isIdle);
        return builds.stream().noneMatch(build -> build.version().equals(version));
    }

    void await() {
        builds.forEach(ViewBuild::await);
    }
}
