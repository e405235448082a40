package org.mingjian.query.asknown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.mingjian.query.credit.Scoring;
import org.mingjian.query.credit.Standing;
import org.mingjian.query.creditstanding.CreditStandingFold;
import org.mingjian.query.creditstanding.CreditStandingView;
import org.mingjian.query.projection.RecordedEvent;
import org.mingjian.query.search.FoundSubject;
import org.mingjian.query.search.SubjectDesk;
import org.mingjian.query.support.History;
import org.mingjian.query.support.Packs;
import org.mingjian.query.support.RandomLives;
import org.mingjian.query.support.ViewsOf;

/** What was known stays what it was, whatever is recorded afterwards. */
class PastDeskPropertyTest {

    @Property(tries = 300)
    void knowsOfAMomentWhatTheLiveViewKnewThen(@ForAll long seed) {
        var random = new Random(seed);
        History history = RandomLives.tell(random);
        Instant moment = anyMoment(history, random);
        var live = new SubjectDesk(new ViewsOf(history.until(moment)));
        PastDesk desk = desk(history);

        for (String key : RandomLives.KEYS) {
            assertThat(shape(known(desk, key, moment, TimeBasis.LOGGED)))
                    .as("%s at %s", key, moment)
                    .isEqualTo(shape(live.find(key)));
        }
    }

    @Property(tries = 150)
    void answersTheSameForTheSameDayAndMomentWhateverIsRecordedLater(@ForAll long seed) {
        var random = new Random(seed);
        History history = RandomLives.tell(random);
        Instant moment = anyMoment(history, random);
        Instant later = anyMoment(history, random);
        PastDesk then = desk(history.until(later.isBefore(moment) ? moment : later));
        PastDesk now = desk(history);
        LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));

        for (String key : RandomLives.KEYS) {
            assertThat(standing(now, key, moment, day)).isEqualTo(standing(then, key, moment, day));
        }
    }

    @Property(tries = 150)
    void knowsNowByTheTimesOfSourcesWhatItKnowsByTheLogs(@ForAll long seed) {
        var random = new Random(seed);
        History history = RandomLives.tell(random);
        Instant now = last(history);
        var live = new SubjectDesk(new ViewsOf(history));
        PastDesk desk = desk(history);

        for (String key : RandomLives.KEYS) {
            assertThat(shape(known(desk, key, now, TimeBasis.SOURCE))).isEqualTo(shape(live.find(key)));
        }
    }

    private static Optional<Standing> standing(PastDesk desk, String key, Instant moment, LocalDate day) {
        return known(desk, key, moment, TimeBasis.LOGGED).map(found -> new Scoring(Packs.SHIPPED)
                .standing(found.subject().jurisdiction(), found.facts(), day));
    }

    private static Optional<FoundSubject> known(PastDesk desk, String key, Instant moment, TimeBasis basis) {
        return desk.find(key, new Known(moment, basis)).map(PastDesk.Then::found);
    }

    private static PastDesk desk(History history) {
        return new PastDesk(new ViewsOf(history), history.streams(), new CreditStandingFold(Packs.SHIPPED));
    }

    /** Those that were absorbed are in no order. */
    private static Optional<Shape> shape(Optional<FoundSubject> found) {
        return found.map(
                one -> new Shape(one.subject(), new HashSet<>(one.absorbed()), String.valueOf(one.askedFor())));
    }

    private record Shape(CreditStandingView subject, Set<CreditStandingView> absorbed, String askedFor) {}

    private static Instant anyMoment(History history, Random random) {
        List<RecordedEvent> events = history.events();
        return events.get(random.nextInt(events.size())).at();
    }

    private static Instant last(History history) {
        List<RecordedEvent> events = history.events();
        return events.get(events.size() - 1).at();
    }
}
