package org.mingjian.query.projection.deadletters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mingjian.query.projection.Versioned;
import org.mingjian.query.projection.ViewVersion;

/** What every store of dead letters promises. */
public abstract class DeadLetterStoreContract {

    private static final ViewVersion ONE = new ViewVersion("sample", 1);
    private static final ViewVersion TWO = new ViewVersion("sample", 2);
    private static final Instant AT = Instant.parse("2026-01-02T03:04:05.678901Z");
    private static final Order ORDER = new Order("o1", Order.Kind.EVICT, "local-operator", AT, "Inspection-a~20b@4");

    /** A store that holds nothing. */
    protected abstract DeadLetterStore store();

    private static Letter letter(int revision) {
        return new Letter("Inspection-a~20b", revision, "mingjian.X", "7-" + revision, AT, AT, false, "不能读");
    }

    private static Sequence sequence(int... revisions) {
        List<Letter> letters = new ArrayList<>();
        for (int revision : revisions) {
            letters.add(letter(revision));
        }
        return Sequence.EMPTY.with(letters, "position");
    }

    private static Change fresh(String key, Sequence sequence) {
        return new Change(key, sequence, null);
    }

    private static Versioned<Sequence> one(DeadLetterStore store, String key) {
        return Objects.requireNonNull(store.load(ONE, List.of(key)).get(key));
    }

    @Test
    void hasNothingAtFirst() {
        assertThat(store().load(ONE, List.of("a"))).isEmpty();
        assertThat(store().headers()).isEmpty();
        assertThat(store().save(ONE, List.of())).isEmpty();
    }

    @Test
    void givesBackWhatItWasGivenAtOnce() {
        DeadLetterStore store = store();
        Sequence whole = sequence(3, 4)
                .without(new Eviction("Inspection-b@1", "mingjian.Y", "broken", "local-operator", AT))
                .after(1, new Outcome("o0", Outcome.Result.FAILED, 1, 1, "still", AT))
                .ordered(ORDER);

        assertThat(store.save(ONE, List.of(fresh("Subject-a~20b", whole)))).containsExactly("Subject-a~20b");

        assertThat(store.load(ONE, List.of("Subject-a~20b", "absent"))).containsOnlyKeys("Subject-a~20b");
        assertThat(one(store, "Subject-a~20b").view()).isEqualTo(whole);
        assertThat(store.headers()).containsExactly(Header.of(ONE, "Subject-a~20b", whole));
    }

    @Test
    void keepsVersionsApart() {
        DeadLetterStore store = store();
        store.save(ONE, List.of(fresh("a", sequence(1))));
        store.save(TWO, List.of(fresh("a", sequence(2, 3))));

        assertThat(one(store, "a").view()).isEqualTo(sequence(1));
        assertThat(store.headers()).extracting(Header::version).containsExactlyInAnyOrder(ONE, TWO);
        assertThat(Gaps.of(TWO, store.headers()).all()).isEqualTo(new Gap(2, 0));

        store.clear(ONE);

        assertThat(store.headers()).extracting(Header::version).containsExactly(TWO);
        assertThat(store.load(ONE, List.of("a"))).isEmpty();
    }

    @Test
    void replacesOnlyWhatItsWriterRead() {
        DeadLetterStore store = store();
        store.save(ONE, List.of(fresh("a", sequence(1))));
        Versioned.Mark read = one(store, "a").mark();
        assertThat(store.save(ONE, List.of(new Change("a", sequence(1, 2), read))))
                .containsExactly("a");

        assertThat(store.save(ONE, List.of(new Change("a", sequence(9), read), fresh("b", sequence(5)))))
                .containsExactly("b");
        assertThat(store.save(ONE, List.of(fresh("a", sequence(9))))).isEmpty();
        assertThat(store.save(ONE, List.of(new Change("a", null, read)))).isEmpty();

        assertThat(one(store, "a").view()).isEqualTo(sequence(1, 2));
    }

    @Test
    void forgetsWhatItIsToldToForget() {
        DeadLetterStore store = store();
        store.save(ONE, List.of(fresh("a", sequence(1))));

        assertThat(store.save(ONE, List.of(new Change("a", null, one(store, "a").mark()))))
                .containsExactly("a");

        assertThat(store.load(ONE, List.of("a"))).isEmpty();
        assertThat(store.headers()).isEmpty();
        assertThat(store.save(ONE, List.of(fresh("a", sequence(2))))).containsExactly("a");
    }

    @Test
    void showsAllSequencesHoweverMany() {
        DeadLetterStore store = store();
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < 2_500; i++) {
            changes.add(fresh("key-" + i, sequence(i)));
        }

        assertThat(store.save(ONE, changes)).hasSize(2_500);

        assertThat(store.headers())
                .extracting(Header::key)
                .doesNotHaveDuplicates()
                .hasSize(2_500);
        Map<String, Gap> gaps = Gaps.of(ONE, store.headers()).byKey();
        assertThat(gaps).containsEntry("key-2499", new Gap(1, 0));
    }
}
