package org.mingjian.query.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.deadletters.Gaps;
import org.mingjian.query.search.OneVersion;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.method.HandlerMethod;

/** What is waited for, stated and read is the same version, though another takes its place meanwhile. */
class SeenEventsTest {
    private static final ViewVersion ONE = new ViewVersion("toy", 1);

    private int serving = 1;
    private final FakeCatchUp catchUp = new FakeCatchUp();
    private final SeenEvents seenEvents = new SeenEvents(catchUp, new Switching());
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    /** After each look another version serves. */
    private final class Switching implements Freshness {
        @Override
        public Stamp of(List<String> views, boolean searching) {
            return stamp(List.of(new ViewVersion("toy", serving++)));
        }

        @Override
        public Stamp now(List<ViewVersion> versions, boolean searching) {
            return stamp(versions);
        }

        private Stamp stamp(List<ViewVersion> versions) {
            return new Stamp(versions, "of " + versions.get(0), Instant.EPOCH, Gaps.NONE);
        }
    }

    static final class Endpoint {
        @ReadsViews("toy")
        public String answer() {
            return "";
        }
    }

    private void arrives() throws NoSuchMethodException {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        HandlerMethod endpoint = new HandlerMethod(new Endpoint(), "answer");
        assertThat(seenEvents.preHandle(request, new MockHttpServletResponse(), endpoint))
                .isTrue();
    }

    @AfterEach
    void isAnswered() {
        seenEvents.afterCompletion(request, new MockHttpServletResponse(), new Object(), null);
        RequestContextHolder.resetRequestAttributes();

        assertThat(OneVersion.of("toy")).isEmpty();
    }

    @Test
    void readsWhatItWaitedFor() throws NoSuchMethodException {
        request.setParameter("seen", "Inspection-1@17");

        arrives();

        assertThat(catchUp.awaited).containsExactly(new FakeCatchUp.Awaited("Inspection-1", 17, List.of(ONE)));
        assertThat(OneVersion.of("toy")).contains(ONE);
        assertThat(new RequestStamp().ofAnswer().position()).isEqualTo("of toy-v1");
    }

    @Test
    void readsWhatItStates() throws NoSuchMethodException {
        arrives();

        assertThat(OneVersion.of("toy")).contains(ONE);
        assertThat(new RequestStamp().ofAnswer().position()).isEqualTo("of toy-v1");
        assertThat(new RequestStamp().ofAnswer().versions()).containsExactly(ONE);
    }
}
