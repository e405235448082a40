package org.mingjian.query.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjian.query.projection.Versioned;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.ViewWrite;
import org.mingjian.query.projection.engine.TallyFold;
import org.mingjian.query.projection.engine.TallyView;
import org.mingjian.query.projection.engine.ToyLog;
import org.mingjian.query.storage.ViewJson;
import org.mingjian.query.storage.memory.InMemoryViewStore;

class VerificationTest {
    private static final ViewVersion VERSION = new ViewVersion("tally", 1);

    private final ToyLog log = new ToyLog();
    private TallyFold fold = new TallyFold("tally");
    private final InMemoryViewStore store = new InMemoryViewStore();
    private final Set<String> waiting = new HashSet<>();
    private @Nullable TrackingToken storedPosition;
    private int asksUntilReplaced = Integer.MAX_VALUE;

    private final ServingViews views = new ServingViews() {
        @Override
        public ViewVersion version(String view) {
            return asksUntilReplaced-- > 0 ? VERSION : new ViewVersion("tally", 2);
        }

        @Override
        public @Nullable TrackingToken storedPosition(ViewVersion version) {
            return storedPosition;
        }

        @Override
        public Set<String> waiting(ViewVersion version) {
            return Set.copyOf(waiting);
        }
    };

    private void history(int events, int keys) {
        for (int i = 0; i < events; i++) {
            log.append("Stream-" + i % 7, "key-" + i % keys);
        }
    }

    /** Writes what the log says now, and the position. */
    private void project() {
        log.straight(fold).forEach(this::overwrite);
        storedPosition = log.head();
    }

    private void overwrite(String key, Object view) {
        Versioned<TallyView> known =
                store.load(VERSION, List.of(key), TallyView.class).get(key);
        store.save(VERSION, List.of(new ViewWrite<>(key, view, known == null ? null : known.mark())));
    }

    private ViewReport verify(int documentsPerPass) {
        Verification verification = verification(documentsPerPass);
        verification.run();
        return verification.report().get(0);
    }

    private Verification verification(int documentsPerPass) {
        return new Verification(
                List.of(fold), new VerificationParts(log, store, views, ViewJson.mapper(), documentsPerPass));
    }

    @Test
    void findsAViewEqualToItsLog() {
        history(100, 13);
        project();

        ViewReport report = verify(1000);

        assertThat(report.isEqual()).isTrue();
        assertThat(report.compared()).isEqualTo(13);
        assertThat(report.documents()).isEqualTo(13);
        assertThat(report.progress()).isEqualTo(1);
        assertThat(report.position()).isEqualTo("100");
        assertThat(report.version()).isEqualTo(VERSION);
    }

    @Test
    void namesADocumentThatWasChangedAndWhere() {
        history(20, 3);
        project();
        TallyView right = Objects.requireNonNull(log.straight(fold).get("key-1"));
        overwrite("key-1", new TallyView("forged", right.revisions()));

        ViewReport report = verify(1000);

        assertThat(report.differing())
                .containsExactly(new DifferingDocument(
                        "key-1", List.of(new Difference("/key", "a text of 5 characters", "a text of 6 characters"))));
        assertThat(report.differingTotal()).isEqualTo(1);
        assertThat(report.isEqual()).isFalse();
    }

    @Test
    void namesADocumentThatIsMissingAndOneTooMany() {
        history(20, 3);
        project();
        log.append("Stream-8", "key-missing");
        storedPosition = log.head();
        overwrite("key-surplus", new TallyView("key-surplus", Map.of()));

        ViewReport report = verify(1000);

        assertThat(report.missing()).containsExactly("key-missing");
        assertThat(report.surplus()).containsExactly("key-surplus");
        assertThat(report.missingTotal()).isEqualTo(1);
        assertThat(report.surplusTotal()).isEqualTo(1);
        assertThat(report.differingTotal()).isZero();
    }

    @Test
    void takesAFieldThatTheFoldDoesNotKnowForADifference() {
        history(1, 1);
        project();
        overwrite("key-0", Map.of("key", "key-0", "revisions", Map.of("Stream-0", List.of(0)), "more", 1));

        assertThat(verify(1000).differing())
                .containsExactly(new DifferingDocument("key-0", List.of(new Difference("/more", null, 1))));
    }

    @Test
    void doesNotMindDocumentsThatAreFurtherOnThanTheStoredPosition() {
        history(50, 5);
        TrackingToken before = log.head();
        history(50, 9);
        project();
        storedPosition = before;

        ViewReport report = verify(1000);

        assertThat(report.isEqual()).as(report.toString()).isTrue();
        assertThat(report.position()).isEqualTo("50");
    }

    @Test
    void findsADocumentThatIsBehindTheStoredPosition() {
        history(50, 5);
        project();
        log.append("Stream-1", "key-3");
        storedPosition = log.head();

        ViewReport report = verify(1000);

        assertThat(report.differing()).hasSize(1).first().satisfies(document -> {
            assertThat(document.key()).isEqualTo("key-3");
            assertThat(document.differences()).hasSize(1);
        });
    }

    @Test
    void setsKeysWithDeadLettersApart() {
        history(50, 5);
        project();
        log.append("Stream-1", "key-3");
        storedPosition = log.head();
        waiting.add("key-3");

        ViewReport report = verify(1000);

        assertThat(report.isEqual()).isTrue();
        assertThat(report.waiting()).isEqualTo(1);
    }

    @Test
    void findsAnEventLostThatTheFoldDoesNotTakeAndThatDoesNotWait() {
        history(50, 5);
        project();
        String poison = log.append("Stream-1", "key-3").name();
        log.append("Stream-2", "key-3");
        storedPosition = log.head();
        fold = new TallyFold("tally", Set.of(poison + "/key-3"));

        ViewReport report = verify(1000);

        assertThat(report.differing()).extracting(DifferingDocument::key).containsExactly("key-3");
        assertThat(report.undecided()).isZero();
        assertThat(report.isEqual()).isFalse();
    }

    @Test
    void findsAnUndecodableEventLostThatDoesNotWait() {
        history(50, 5);
        project();
        log.appendUndecodable("Stream-1", "key-3", "key-new");
        storedPosition = log.head();

        assertThat(verify(1).differing())
                .extracting(DifferingDocument::key)
                .containsExactlyInAnyOrder("key-3", "key-new");

        waiting.addAll(Set.of("key-3", "key-new"));
        assertThat(verify(1).isEqual()).isTrue();
        assertThat(verify(1).waiting()).isEqualTo(2);
    }

    @Test
    void looksForAnEventThatNamesNothingUnderItsStream() {
        history(50, 5);
        project();
        log.append("Stream-1", "");
        storedPosition = log.head();

        assertThat(verify(1).differing()).extracting(DifferingDocument::key).containsExactly("@Stream-1");
    }

    @Test
    void readsTheLogOnceForEachPartOfTheKeys() {
        history(5_000, 400);
        project();

        Verification verification = verification(50);
        verification.run();

        assertThat(verification.passes()).isGreaterThanOrEqualTo(8);
        assertThat(verification.report().get(0).compared()).isEqualTo(400);
        assertThat(verification.report().get(0).isEqual()).isTrue();
    }

    @Test
    void makesSmallerPartsWhenTheStoreHoldsFewerDocumentsThanTheLogAsksFor() {
        history(5_000, 400);
        storedPosition = log.head();

        Verification verification = verification(50);
        verification.run();

        assertThat(verification.passes()).isGreaterThan(4);
        assertThat(verification.report().get(0).missingTotal()).isEqualTo(400);
        assertThat(verification.report().get(0).missing()).hasSize(ViewReport.NAMED);
    }

    @Test
    void endsWhenItIsCancelled() {
        history(100, 13);
        project();
        Verification verification = verification(1000);

        verification.cancel();

        assertThatThrownBy(verification::run).isInstanceOf(CancellationException.class);
    }

    @Test
    void comesToNoResultAboutAVersionThatIsReplaced() {
        history(100, 13);
        project();
        asksUntilReplaced = 1;

        assertThatThrownBy(() -> verify(1000))
                .isInstanceOf(VerificationException.class)
                .hasMessageStartingWith("version-replaced");
    }
}
