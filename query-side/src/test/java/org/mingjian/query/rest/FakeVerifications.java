package org.mingjian.query.rest;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.verification.Difference;
import org.mingjian.query.verification.DifferingDocument;
import org.mingjian.query.verification.VerificationReport;
import org.mingjian.query.verification.VerificationReport.State;
import org.mingjian.query.verification.Verifications;
import org.mingjian.query.verification.ViewReport;

/** One verification that has found a difference; another that runs if told so. */
final class FakeVerifications implements Verifications {
    static final String ID = "018f0000-0000-7000-8000-000000000001";

    @Nullable
    String running;

    List<String> started = List.of();
    boolean cancelled;

    @Override
    public Set<String> views() {
        return Set.of("creditstanding", "unitdossier");
    }

    @Override
    public Optional<String> start(Collection<String> views) {
        started = List.copyOf(views);
        return running == null ? Optional.of(ID) : Optional.empty();
    }

    @Override
    public Optional<String> running() {
        return Optional.ofNullable(running);
    }

    @Override
    public Optional<VerificationReport> find(String id) {
        return id.equals(ID) ? Optional.of(report()) : Optional.empty();
    }

    @Override
    public Optional<VerificationReport> cancel(String id) {
        cancelled |= id.equals(ID);
        return find(id);
    }

    private static VerificationReport report() {
        return new VerificationReport(
                ID,
                State.DONE,
                null,
                List.of(new ViewReport(
                        "creditstanding",
                        new ViewVersion("creditstanding", 3),
                        "7-11",
                        3,
                        3,
                        1,
                        List.of(new DifferingDocument("Subject-a", List.of(new Difference("/kind", "X", null)))),
                        List.of(),
                        List.of("Subject-b"),
                        1,
                        0,
                        1,
                        2,
                        0)));
    }
}
