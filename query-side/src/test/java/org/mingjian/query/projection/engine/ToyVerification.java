package org.mingjian.query.projection.engine;

import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.storage.ViewJson;
import org.mingjian.query.verification.ServingViews;
import org.mingjian.query.verification.StoredDocuments;
import org.mingjian.query.verification.Verification;
import org.mingjian.query.verification.VerificationParts;
import org.mingjian.query.verification.ViewReport;

/** Verifies what a toy node keeps up to date. */
record ToyVerification(ToyLog log, ToyNode node, StoredDocuments stored, int documentsPerPass) {

    ViewReport run() {
        Verification verification = new Verification(
                List.of(new TallyFold("tally")),
                new VerificationParts(log, stored, serving(), ViewJson.mapper(), documentsPerPass));
        verification.run();
        return verification.report().get(0);
    }

    private ServingViews serving() {
        return new ServingViews() {
            @Override
            public ViewVersion version(String view) {
                return ToyNode.version(view);
            }

            @Override
            public @Nullable TrackingToken storedPosition(ViewVersion version) {
                return node.engine.storedPosition(version.view());
            }

            @Override
            public Set<String> waiting(ViewVersion version) {
                return Set.of();
            }
        };
    }
}
