package org.mingjian.query.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import mingjian.penalty.CreditClass;
import mingjian.penalty.Procedure;
import mingjian.penalty.ReviewOutcome;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.avro.specific.SpecificRecordBase;
import org.mingjian.query.asknown.Known;
import org.mingjian.query.asknown.PastDesk;
import org.mingjian.query.asknown.TimeBasis;
import org.mingjian.query.credit.Scoring;
import org.mingjian.query.creditstanding.CreditStandingFold;
import org.mingjian.query.projection.RecordedEvent;
import org.mingjian.query.search.SubjectDesk;
import org.mingjian.query.support.CaseFacts;
import org.mingjian.query.support.Facts;
import org.mingjian.query.support.History;
import org.mingjian.query.support.Packs;
import org.mingjian.query.support.RandomLives;
import org.mingjian.query.support.ViewsOf;

/** A decision that is hidden now bears on nothing that a partner is told, of no day and as known at no moment. */
class HiddenDecisionsPropertyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 31);
    private static final String NUMBER = "郑卫罚〔2026〕密号";

    @Property(tries = 300)
    void tellsPartnersTheSameAsIfAHiddenDecisionHadNeverBeen(@ForAll long seed) {
        var random = new Random(seed);
        History open = RandomLives.tell(random);
        History all = open.and(hidden(open, random));
        List<RecordedEvent> events = all.events();
        Instant moment = events.get(random.nextInt(events.size())).at();
        LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
        PartnerDesk withIt = desk(all);
        PartnerDesk without = desk(open);

        for (String key : RandomLives.KEYS) {
            assertThat(withIt.credit(key, day, TODAY)).isEqualTo(without.credit(key, day, TODAY));
            for (TimeBasis basis : TimeBasis.values()) {
                var known = new Known(moment, basis);
                assertThat(withIt.credit(key, known, day, TODAY))
                        .as("%s of %s at %s", key, day, moment)
                        .isEqualTo(without.credit(key, known, day, TODAY));
            }
        }
    }

    private static PartnerDesk desk(History history) {
        var views = new ViewsOf(history);
        return new PartnerDesk(
                new SubjectDesk(views),
                new PastDesk(views, history.streams(), new CreditStandingFold(Packs.SHIPPED)),
                new Disclosure(new Scoring(Packs.SHIPPED)),
                history.streams());
    }

    /** Recorded among the rest, of an act that the rest may be about too. */
    private static History hidden(History among, Random random) {
        List<RecordedEvent> events = among.events();
        Instant from = events.get(random.nextInt(events.size())).at();
        String subject = random.nextBoolean() ? Facts.HOTEL : Facts.BATH;
        boolean everPublic = random.nextBoolean();
        var made = CaseFacts.decided(subject, NUMBER, "2026-01-11", everPublic, CreditClass.SERIOUS, "f1");
        var hidden = new History().at(from.plusMillis(500).toString());
        add(hidden, subject, CaseFacts.established(subject, "f1", random.nextBoolean() ? "Inspection-1" : null));
        if (everPublic && random.nextInt(3) == 0) {
            add(hidden, subject, Facts.with(made, "publicUntil", Facts.day("2026-12-30")));
            add(hidden, subject, CaseFacts.served(NUMBER, "2026-01-12"));
        } else if (everPublic && random.nextInt(3) == 0) {
            add(hidden, subject, Facts.with(made, "procedure", Procedure.SUMMARY));
            add(hidden, subject, CaseFacts.served(NUMBER, "2026-01-12"));
            add(hidden, subject, CaseFacts.published(NUMBER, "2026-01-13"));
        } else {
            add(hidden, subject, made);
            add(hidden, subject, CaseFacts.served(NUMBER, "2026-01-12"));
            add(hidden, subject, CaseFacts.reviewDecided(NUMBER, ReviewOutcome.UPHELD, "2026-01-13", "2026-01-13"));
            if (everPublic) {
                add(hidden, subject, hiding(random));
            }
        }
        return hidden;
    }

    private static SpecificRecordBase hiding(Random random) {
        return random.nextBoolean()
                ? CaseFacts.publicationWithdrawn(NUMBER, "2026-05-01")
                : CaseFacts.reviewDecided(NUMBER, ReviewOutcome.REVOKED, "2026-05-01", "2026-05-02");
    }

    private static void add(History history, String subject, SpecificRecordBase payload) {
        history.add("PenaltyCase-hidden", subject, Facts.UNIT, payload);
    }
}
