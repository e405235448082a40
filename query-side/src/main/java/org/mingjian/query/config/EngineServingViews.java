package org.mingjian.query.config;

import java.util.Set;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.ProjectionStatus;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.deadletters.DeadLetters;
import org.mingjian.query.projection.deadletters.Gaps;
import org.mingjian.query.projection.engine.ProjectionEngine;
import org.mingjian.query.verification.ServingViews;
import org.mingjian.query.verification.VerificationException;

/** The versions that this node's engine serves. */
final class EngineServingViews implements ServingViews {
    private final ProjectionEngine engine;
    private final DeadLetters letters;

    EngineServingViews(ProjectionEngine engine, DeadLetters letters) {
        this.engine = engine;
        this.letters = letters;
    }

    @Override
    public ViewVersion version(String view) {
        ProjectionStatus status = engine.status().get(view);
        if (status == null || status.version() == null) {
            throw new VerificationException("view-not-served: no version of " + view + " serves yet; try again later");
        }
        if (status.fingerprintDiffers()) {
            throw new VerificationException("fingerprint-differs: " + status.version()
                    + " was built by another fold, mapping or rules than this program's; build the view anew");
        }
        return status.version();
    }

    @Override
    public @Nullable TrackingToken storedPosition(ViewVersion version) {
        return engine.storedPosition(version.view());
    }

    @Override
    public Set<String> waiting(ViewVersion version) {
        return Gaps.of(version, letters.board().look()).byKey().keySet();
    }
}
