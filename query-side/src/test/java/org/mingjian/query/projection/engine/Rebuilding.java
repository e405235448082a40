package org.mingjian.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Objects;
import org.mingjian.query.projection.CasDocuments;
import org.mingjian.query.projection.ProjectionStatus;
import org.mingjian.query.projection.ProjectionStatus.State;
import org.mingjian.query.projection.ViewIndices.Built;
import org.mingjian.query.projection.ViewStore;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.storage.memory.InMemoryCasDocuments;
import org.mingjian.query.storage.memory.InMemoryViewIndices;
import org.mingjian.query.storage.memory.InMemoryViewStore;

/** A view that is built anew, over stores in memory, and what is waited for meanwhile. */
abstract class Rebuilding {

    static final ViewVersion ONE = new ViewVersion("one", 1);
    static final ViewVersion TWO = new ViewVersion("one", 2);
    static final ViewVersion THREE = new ViewVersion("one", 3);

    final ToyLog log = new ToyLog();
    final InMemoryViewStore views = new InMemoryViewStore();
    final HeldUpViewStore slow = new HeldUpViewStore(views);
    final InMemoryCasDocuments tokens = new InMemoryCasDocuments();
    final InMemoryViewIndices indices = new InMemoryViewIndices();

    ToyNode node(InMemoryViewIndices program) {
        return node("node", slow, tokens, program);
    }

    ToyNode node(String name, ViewStore store, CasDocuments positions, InMemoryViewIndices program) {
        return new ToyNode(name, log, store, positions, program, 4, "one");
    }

    void history(int events) {
        for (int i = 0; i < events; i++) {
            log.append("Stream-" + i % 17, "key-" + i % 23);
        }
    }

    void awaitServing(ToyNode node, ViewVersion version) {
        await().untilAsserted(() -> {
            assertThat(node.status("one").version()).isEqualTo(version);
            assertThat(node.status("one").next()).isNull();
            assertThat(indices.list("one")).extracting(Built::version).containsExactly(version);
        });
    }

    static ProjectionStatus.Next growing(ToyNode node) {
        ProjectionStatus.Next next = node.status("one").next();
        assertThat(next).isNotNull();
        return Objects.requireNonNull(next);
    }

    /** Until it grows, and is held up at once. */
    static void awaitGrowing(ToyNode node, ViewVersion version) {
        await().untilAsserted(() -> {
            ProjectionStatus.Next next = growing(node);
            assertThat(next.version()).isEqualTo(version);
            assertThat(next.state()).isEqualTo(State.WAITING);
            assertThat(next.position()).isEqualTo("0");
            assertThat(next.progress()).isLessThan(1);
        });
    }
}
