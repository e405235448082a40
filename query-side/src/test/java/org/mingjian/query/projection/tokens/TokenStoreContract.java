package org.mingjian.query.projection.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.axonframework.serialization.json.JacksonSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.query.projection.CasDocuments;

/** What the token store promises on any documents. */
public abstract class TokenStoreContract {

    private static final TrackingToken FIVE = new GlobalSequenceTrackingToken(5);
    private static final TrackingToken SIX = new GlobalSequenceTrackingToken(6);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));
    private CasTokenStore mine;
    private CasTokenStore theirs;

    /** Empty documents. */
    protected abstract CasDocuments documents();

    @BeforeEach
    void twoNodes() {
        CasDocuments documents = documents();
        mine = store(documents, "mine");
        theirs = store(documents, "theirs");
    }

    private CasTokenStore store(CasDocuments documents, String node) {
        return new CasTokenStore(
                documents,
                JacksonSerializer.defaultSerializer(),
                node,
                Duration.ofSeconds(10),
                now::get,
                () -> "made by " + node);
    }

    private void later(int seconds) {
        now.updateAndGet(instant -> instant.plusSeconds(seconds));
    }

    @Test
    void givesAProcessorItsSegmentsOnce() {
        assertThat(mine.fetchSegments("view-v1")).isEmpty();

        mine.initializeTokenSegments("view-v1", 4, FIVE);

        assertThat(theirs.fetchSegments("view-v1")).containsExactly(0, 1, 2, 3);
        assertThat(theirs.fetchToken("view-v1", 3)).isEqualTo(FIVE);
        assertThatThrownBy(() -> theirs.initializeTokenSegments("view-v1", 8))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThat(mine.fetchSegments("view-v2")).isEmpty();
    }

    @Test
    void keepsTheBeginningAndAReplay() {
        mine.initializeTokenSegments("view-v1", 1);
        assertThat(mine.fetchToken("view-v1", 0)).isNull();

        TrackingToken replay = ReplayToken.createReplayToken(SIX, FIVE);
        mine.storeToken(replay, "view-v1", 0);

        assertThat(theirs.peek("view-v1", 0)).isEqualTo(replay);
    }

    @Test
    void letsOneNodeAtATimeHaveASegment() {
        mine.initializeTokenSegments("view-v1", 2);
        mine.fetchToken("view-v1", 0);

        assertThatThrownBy(() -> theirs.fetchToken("view-v1", 0))
                .isInstanceOf(UnableToClaimTokenException.class)
                .hasMessageContaining("mine");
        assertThat(theirs.fetchAvailableSegments("view-v1"))
                .extracting(Segment::getSegmentId)
                .containsExactly(1);
        assertThatThrownBy(() -> theirs.storeToken(SIX, "view-v1", 0)).isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void keepsAClaimThatIsExtended() {
        mine.initializeTokenSegments("view-v1", 1);
        mine.fetchToken("view-v1", 0);
        later(8);
        mine.extendClaim("view-v1", 0);
        later(8);
        assertThat(theirs.fetchAvailableSegments("view-v1")).isEmpty();
    }

    @Test
    void givesAnExpiredClaimAwayAndRefusesItsFormerOwner() {
        mine.initializeTokenSegments("view-v1", 1);
        mine.fetchToken("view-v1", 0);
        mine.storeToken(FIVE, "view-v1", 0);
        later(11);

        assertThat(theirs.fetchToken("view-v1", 0)).isEqualTo(FIVE);
        theirs.storeToken(SIX, "view-v1", 0);

        assertThatThrownBy(() -> mine.storeToken(FIVE, "view-v1", 0)).isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> mine.extendClaim("view-v1", 0)).isInstanceOf(UnableToClaimTokenException.class);
        mine.releaseClaim("view-v1", 0);
        assertThat(theirs.peek("view-v1", 0)).isEqualTo(SIX);
        theirs.extendClaim("view-v1", 0);
    }

    @Test
    void givesAReleasedSegmentToTheNext() {
        mine.initializeTokenSegments("view-v1", 1);
        mine.fetchToken("view-v1", 0);
        mine.storeToken(SIX, "view-v1", 0);
        mine.releaseClaim("view-v1", 0);
        assertThat(theirs.fetchToken("view-v1", 0)).isEqualTo(SIX);
    }

    @Test
    void forgetsAProcessorAndRefusesWhoeverWasAtWork() {
        mine.initializeTokenSegments("view-v1", 2);
        mine.fetchToken("view-v1", 0);
        mine.storeToken(SIX, "view-v1", 0);

        theirs.deleteTokens("view-v1");
        theirs.deleteTokens("view-v1");

        assertThatThrownBy(() -> mine.storeToken(SIX, "view-v1", 0)).isInstanceOf(UnableToClaimTokenException.class);
        assertThat(theirs.fetchSegments("view-v1")).isEmpty();
        assertThat(theirs.fetchAvailableSegments("view-v1")).isEmpty();
    }

    @Test
    void givesNobodyTheNameOfAProcessorThatWasForgotten() {
        mine.initializeTokenSegments("view-v1", 2);
        mine.deleteTokens("view-v1");

        assertThat(theirs.wasUsed("view-v1")).isTrue();
        assertThat(theirs.wasUsed("view-v2")).isFalse();
        assertThatThrownBy(() -> theirs.initializeTokenSegments("view-v1", 2))
                .isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void tellsWhetherALivingNodeWorksOnAProcessor() {
        mine.initializeTokenSegments("view-v1", 2);
        assertThat(theirs.isWorkedOn("view-v1")).isFalse();

        mine.fetchToken("view-v1", 1);
        assertThat(theirs.isWorkedOn("view-v1")).isTrue();

        later(11);
        assertThat(theirs.isWorkedOn("view-v1")).isFalse();
        assertThat(theirs.isWorkedOn("view-v2")).isFalse();
    }

    @Test
    void makesASegmentOnce() {
        mine.initializeSegment(FIVE, "view-v1", 7);
        assertThatThrownBy(() -> theirs.initializeSegment(SIX, "view-v1", 7))
                .isInstanceOf(UnableToInitializeTokenException.class);
        assertThat(mine.peek("view-v1", 7)).isEqualTo(FIVE);
    }

    @Test
    void saysWhenATokenIsMissing() {
        assertThatThrownBy(() -> mine.fetchToken("view-v1", 0))
                .isInstanceOf(UnableToClaimTokenException.class)
                .hasMessageContaining("missing");
    }

    @Test
    void hasOneIdentifierForAllNodes() {
        assertThat(mine.retrieveStorageIdentifier()).contains("made by mine");
        assertThat(theirs.retrieveStorageIdentifier()).contains("made by mine");
    }

    @Test
    void letsOneOfTwoRacingNodesWin() throws Exception {
        mine.initializeTokenSegments("view-v1", 20);
        ExecutorService race = Executors.newFixedThreadPool(2);
        try {
            for (int segment = 0; segment < 20; segment++) {
                int contested = segment;
                List<Future<Boolean>> claims = race.invokeAll(
                        List.<Callable<Boolean>>of(() -> claims(mine, contested), () -> claims(theirs, contested)));
                assertThat(claims.get(0).get() ^ claims.get(1).get()).isTrue();
            }
        } finally {
            race.shutdown();
        }
    }

    @Test
    void sharesSegmentsAmongThoseThatLive() {
        assertThat(mine.nodes().share("view-v1", 4, 64)).isEqualTo(4);

        mine.nodes().sign(Map.of("view-v1", 64, "view-v2", 64));
        theirs.nodes().sign(Map.of("view-v1", 64));

        assertThat(theirs.nodes().share("view-v1", 4, 64)).isEqualTo(2);
        assertThat(mine.nodes().share("view-v1", 4, 64)).isEqualTo(4);
        mine.nodes().sign(Map.of("view-v1", 64, "view-v2", 64));
        assertThat(mine.nodes().share("view-v1", 4, 64)).isEqualTo(2);
        assertThat(mine.nodes().share("view-v2", 4, 64)).isEqualTo(4);

        later(11);
        assertThat(mine.nodes().share("view-v1", 4, 64)).isEqualTo(4);
    }

    @Test
    void leavesItsShareToOthersWhenItGoes() {
        theirs.nodes().sign(Map.of("view-v1", 64));
        mine.nodes().sign(Map.of("view-v1", 64));
        theirs.nodes().leave();
        mine.nodes().sign(Map.of("view-v1", 64));
        assertThat(mine.nodes().share("view-v1", 4, 64)).isEqualTo(4);
    }

    private static boolean claims(CasTokenStore store, int segment) {
        try {
            store.fetchToken("view-v1", segment);
            return true;
        } catch (UnableToClaimTokenException e) {
            return false;
        }
    }
}
