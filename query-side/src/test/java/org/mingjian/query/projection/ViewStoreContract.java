package org.mingjian.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every store of views promises. */
public abstract class ViewStoreContract {

    /** A view with what views are made of. */
    public record Sample(
            String name,
            int count,
            @Nullable LocalDate day,
            @Nullable Instant at,
            List<Map<String, String>> facts) {

        static Sample of(String name) {
            return new Sample(
                    name,
                    7,
                    LocalDate.of(2020, 2, 29),
                    Instant.parse("2026-01-02T03:04:05.678901Z"),
                    List.of(Map.of("act", "未取得卫生许可证")));
        }
    }

    protected static final ViewVersion VIEW = new ViewVersion("sample", 1);

    /** A store in which {@link #VIEW} is empty. */
    protected abstract ViewStore store();

    private static ViewWrite<Sample> write(String key, String name, Versioned.@Nullable Mark expected) {
        return new ViewWrite<>(key, Sample.of(name), expected);
    }

    private static Versioned.Mark saved(Map<String, WriteOutcome> outcomes, String key) {
        assertThat(outcomes.get(key)).isInstanceOf(WriteOutcome.Saved.class);
        return ((WriteOutcome.Saved) Objects.requireNonNull(outcomes.get(key))).mark();
    }

    @Test
    void givesBackWhatItWasGivenAtOnce() {
        ViewStore store = store();
        Versioned.Mark mark = saved(store.save(VIEW, List.of(write("Subject-a~20b", "明鉴", null))), "Subject-a~20b");

        Map<String, Versioned<Sample>> found =
                store.load(VIEW, List.of("Subject-a~20b", "Subject-absent"), Sample.class);

        assertThat(found).containsOnlyKeys("Subject-a~20b");
        assertThat(found.get("Subject-a~20b")).isEqualTo(new Versioned<>(Sample.of("明鉴"), mark));
    }

    @Test
    void keepsNothingTwice() {
        ViewStore store = store();
        store.save(VIEW, List.of(write("a", "first", null)));

        Map<String, WriteOutcome> outcomes =
                store.save(VIEW, List.of(write("a", "second", null), write("b", "other", null)));

        assertThat(outcomes.get("a")).isInstanceOf(WriteOutcome.Conflict.class);
        assertThat(outcomes.get("b")).isInstanceOf(WriteOutcome.Saved.class);
        assertThat(store.load(VIEW, List.of("a"), Sample.class).get("a"))
                .extracting(Versioned::view)
                .isEqualTo(Sample.of("first"));
    }

    @Test
    void replacesOnlyWhatItsWriterRead() {
        ViewStore store = store();
        Versioned.Mark first = saved(store.save(VIEW, List.of(write("a", "1", null))), "a");
        Versioned.Mark second = saved(store.save(VIEW, List.of(write("a", "2", first))), "a");

        assertThat(store.save(VIEW, List.of(write("a", "3", first))).get("a"))
                .isInstanceOf(WriteOutcome.Conflict.class);
        assertThat(store.load(VIEW, List.of("a"), Sample.class).get("a"))
                .isEqualTo(new Versioned<>(Sample.of("2"), second));
    }

    @Test
    void findsWhatItWroteAfterItForgot() {
        ViewStore store = store();
        Versioned.Mark mark = saved(store.save(VIEW, List.of(write("a", "1", null))), "a");

        store.forget(VIEW);

        assertThat(store.load(VIEW, List.of("a"), Sample.class).get("a"))
                .isEqualTo(new Versioned<>(Sample.of("1"), mark));
    }

    @Test
    void holdsTheSameDocumentsForARebuild() {
        ViewStore serving = store();
        ViewStore rebuilding = serving.forRebuild();
        Versioned.Mark first = saved(rebuilding.save(VIEW, List.of(write("a", "1", null))), "a");

        Versioned.Mark second = saved(serving.save(VIEW, List.of(write("a", "2", first))), "a");

        assertThat(rebuilding.save(VIEW, List.of(write("a", "3", first))).get("a"))
                .isInstanceOf(WriteOutcome.Conflict.class);
        assertThat(rebuilding.load(VIEW, List.of("a"), Sample.class).get("a"))
                .isEqualTo(new Versioned<>(Sample.of("2"), second));
    }

    @Test
    void takesManyAtOnce() {
        ViewStore store = store();
        List<ViewWrite<Sample>> writes = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < 2_500; i++) {
            keys.add("key-" + i);
            writes.add(write("key-" + i, "name " + i, null));
        }

        Map<String, WriteOutcome> outcomes = store.save(VIEW, writes);

        assertThat(outcomes).hasSize(2_500);
        assertThat(outcomes.values()).allMatch(WriteOutcome.Saved.class::isInstance);
        assertThat(store.load(VIEW, keys, Sample.class)).hasSize(2_500);
    }

    @Test
    void hasNothingForNoKeys() {
        assertThat(store().load(VIEW, List.of(), Sample.class)).isEmpty();
        assertThat(store().save(VIEW, List.of())).isEmpty();
    }
}
