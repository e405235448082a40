package org.mingjian.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.query.support.Facts.BATH;
import static org.mingjian.query.support.Facts.HOTEL;
import static org.mingjian.query.support.Facts.UNIT;
import static org.mingjian.query.support.Facts.day;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import mingjian.penalty.CreditClass;
import mingjian.penalty.Finality;
import mingjian.rectification.OrderNature;
import org.apache.avro.specific.SpecificRecordBase;
import org.elasticsearch.client.Request;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingjian.query.authorisations.AuthorisationFold;
import org.mingjian.query.authorisations.AuthorisationState;
import org.mingjian.query.authorisations.AuthorisationView;
import org.mingjian.query.organroster.OrganRosterFold;
import org.mingjian.query.organroster.OrganRosterView;
import org.mingjian.query.penaltyregister.DecisionState;
import org.mingjian.query.penaltyregister.PenaltyRegisterFold;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.projection.ViewFingerprint;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.ViewWrite;
import org.mingjian.query.projection.WriteOutcome;
import org.mingjian.query.rectificationdocket.OrderState;
import org.mingjian.query.rectificationdocket.RectificationDocketFold;
import org.mingjian.query.rectificationdocket.RectificationDocketView;
import org.mingjian.query.storage.elasticsearch.ElasticsearchAuthorisations;
import org.mingjian.query.storage.elasticsearch.ElasticsearchHttp;
import org.mingjian.query.storage.elasticsearch.ElasticsearchOrders;
import org.mingjian.query.storage.elasticsearch.ElasticsearchOrgans;
import org.mingjian.query.storage.elasticsearch.ElasticsearchPenalties;
import org.mingjian.query.storage.elasticsearch.ElasticsearchViewIndices;
import org.mingjian.query.storage.elasticsearch.ElasticsearchViewStore;
import org.mingjian.query.support.CaseFacts;
import org.mingjian.query.support.Facts;
import org.mingjian.query.support.History;
import org.mingjian.query.support.OrderFacts;
import org.mingjian.query.support.Packs;
import org.mingjian.query.support.RosterFacts;
import org.mingjian.query.support.TestElasticsearch;
import org.mingjian.query.unitdossier.UnitDossierFold;

/** Documents of orders, penalties, licences and organs fit their strict mappings, and are found by state on a day. */
@SuppressWarnings("NullAway.Init") // set up once before the tests
class ElasticsearchRecordsIT {
    private static final Slice FIRST = new Slice(List.of(), 10);
    private static ElasticsearchHttp http;

    @BeforeAll
    static void fill() throws IOException {
        http = TestElasticsearch.http();
        History history = history();
        write(new RectificationDocketFold(), history);
        write(new PenaltyRegisterFold(Packs.PUBLICITY), history);
        write(new AuthorisationFold(), history);
        write(new OrganRosterFold(), history);
        write(new UnitDossierFold(), history);
        TestElasticsearch.client().performRequest(new Request("POST", "/mingjian-*/_refresh"));
    }

    private static History history() {
        String late = "RectificationOrder-1";
        String done = "RectificationOrder-2";
        var history = new History()
                .add(late, HOTEL, UNIT, OrderFacts.ordered(HOTEL, OrderNature.PRECONDITION, "2026-03-01", "2026-03-15"))
                .add(late, HOTEL, UNIT, OrderFacts.evidence("2026-03-10"))
                .add(late, HOTEL, UNIT, OrderFacts.unmet("2026-03-16"))
                .add(late, HOTEL, UNIT, OrderFacts.extended("2026-03-20", "2026-04-30"))
                .add(done, BATH, UNIT, OrderFacts.ordered(BATH, OrderNature.ADVICE, "2026-03-02", "2026-03-20"))
                .add(done, BATH, UNIT, OrderFacts.verified("2026-03-18"))
                .add(done, BATH, UNIT, OrderFacts.writtenOff("2026-03-25"))
                .add("RectificationOrder-3", HOTEL, UNIT, Facts.pastOrder(HOTEL, "a", OrderNature.NOT_STATED))
                .add("RectificationOrder-3", HOTEL, UNIT, OrderFacts.corrected("2026-05-01"))
                .add(
                        "PenaltyCase-9",
                        HOTEL,
                        UNIT,
                        Facts.pastPenalty(HOTEL, "a", "2025-04-10", CreditClass.GENERAL, Finality.FINAL))
                .add("Authorisation-1", HOTEL, UNIT, RosterFacts.licence(HOTEL, "2022-05-01", "2026-04-30"))
                .add("Authorisation-1", HOTEL, UNIT, RosterFacts.suspended("2023-01-01", "2023-01-31"))
                .add("Authorisation-2", BATH, UNIT, RosterFacts.licence(BATH, "2023-05-01", null))
                .add("SiteVisit-1", HOTEL, UNIT, RosterFacts.visit(HOTEL, "2026-05-01"))
                .add(RosterFacts.ORGAN, "", RosterFacts.organ("郑州市卫生健康委员会"))
                .add(RosterFacts.ORGAN, "", RosterFacts.power("p1", "2020-01-01", null))
                .add(OrderFacts.OFFICER, "", RosterFacts.officer("陈七"))
                .add(OrderFacts.OFFICER, "", RosterFacts.certificate("2020-01-01", "2026-06-30"));
        for (SpecificRecordBase payload : List.of(
                CaseFacts.filed(HOTEL, "2026-03-01"),
                CaseFacts.established(HOTEL, "a1", "Inspection-1"),
                CaseFacts.decided(HOTEL, "2026-04-10", "a1"),
                CaseFacts.decided(BATH, "二", "2026-04-12", false, CreditClass.SERIOUS, "a2"),
                CaseFacts.served(CaseFacts.NUMBER, "2026-04-15"),
                CaseFacts.paid(CaseFacts.NUMBER, "2026-04-20"),
                CaseFacts.published(CaseFacts.NUMBER, "2026-04-21"),
                CaseFacts.reviewRequested(CaseFacts.NUMBER, "2026-05-01"),
                CaseFacts.closed("2026-06-01"))) {
            history.add("PenaltyCase-1", HOTEL, UNIT, payload);
        }
        return history;
    }

    private static <V> void write(Fold<V> fold, History history) throws IOException {
        TestElasticsearch.delete("mingjian-" + fold.view() + "-v1");
        var version = new ViewVersion(fold.view(), 1);
        new ElasticsearchViewIndices(http, new ViewFingerprint(List.of()), 0).make(fold, version, true);
        var writes = new ArrayList<ViewWrite<V>>();
        History.views(fold, history.events()).forEach((key, view) -> writes.add(new ViewWrite<>(key, view, null)));
        var outcomes = new ElasticsearchViewStore(http, 1 << 20).save(version, writes);
        assertThat(outcomes.values()).as(fold.view()).allSatisfy(o -> assertThat(o)
                .isInstanceOf(WriteOutcome.Saved.class));
    }

    private static List<String> orders(String state, String day) {
        var filter = new Orders.Filter(OrderState.of(state), day(day), List.of(), null, null, null, null, null, null);
        return new ElasticsearchOrders(http)
                .search(filter, FIRST).items().stream()
                        .map(RectificationDocketView::order)
                        .toList();
    }

    @Test
    void findsOrdersByTheirStateOnAnyDay() {
        assertThat(orders("open", "2026-02-28")).isEmpty();
        assertThat(orders("due", "2026-03-15")).containsExactly("RectificationOrder-2", "RectificationOrder-1");
        assertThat(orders("overdue", "2026-03-19")).containsExactly("RectificationOrder-1");
        assertThat(orders("overdue", "2026-03-24")).containsExactly("RectificationOrder-2");
        assertThat(orders("written-off", "2026-03-25")).containsExactly("RectificationOrder-2");
        assertThat(orders("untimed", "2026-04-30")).containsExactly("RectificationOrder-3");
        assertThat(orders("open", "2027-01-01")).containsExactly("RectificationOrder-1");
    }

    @Test
    void narrowsOrdersAndPagesThroughThem() {
        var orders = new ElasticsearchOrders(http);
        var narrow = new Orders.Filter(
                List.of(),
                day("2027-01-01"),
                List.of(HOTEL),
                UNIT,
                "CN-41",
                "public-places",
                OrderFacts.OFFICER,
                null,
                "PRECONDITION");
        assertThat(orders.search(narrow, FIRST).items())
                .extracting(RectificationDocketView::order)
                .containsExactly("RectificationOrder-1");

        var all = new Orders.Filter(List.of(), day("2027-01-01"), List.of(), null, null, null, null, null, null);
        var seen = new ArrayList<String>();
        List<String> after = List.of();
        do {
            var page = orders.search(all, new Slice(after, 2));
            assertThat(page.total()).isEqualTo(3);
            page.items().forEach(view -> seen.add(view.order()));
            after = page.last();
        } while (!after.isEmpty());
        assertThat(seen).containsExactly("RectificationOrder-2", "RectificationOrder-1", "RectificationOrder-3");
        assertThat(orders.byStream("RectificationOrder-1")).isPresent();
    }

    @Test
    void findsDecisionsNotJustCases() {
        var penalties = new ElasticsearchPenalties(http);

        var all = penalties.search(filter(List.of(), null, null, "2026-12-01", false), FIRST);
        assertThat(all.total()).isEqualTo(3);
        assertThat(all.items()).extracting(found -> found.decision().party()).containsExactly(BATH, HOTEL, HOTEL);
        assertThat(penalties
                        .search(filter(List.of(HOTEL), DecisionState.UNDER_REVIEW, "CN-41", "2026-05-01", false), FIRST)
                        .total())
                .isEqualTo(1);
        assertThat(penalties
                        .search(filter(List.of(HOTEL), DecisionState.IN_FORCE, null, "2026-04-30", false), FIRST)
                        .total())
                .isEqualTo(2);
        assertThat(penalties
                        .search(filter(List.of(), null, null, "2026-12-01", true), FIRST)
                        .items())
                .extracting(found -> found.decision().document().documentNumber())
                .containsExactly(CaseFacts.NUMBER);
        assertThat(penalties
                        .search(filter(List.of(), null, null, "2026-04-11", false), FIRST)
                        .total())
                .isEqualTo(2);
    }

    private static Penalties.Filter filter(
            List<String> parties,
            @Nullable DecisionState state,
            @Nullable String region,
            String day,
            boolean disclosable) {
        return new Penalties.Filter(
                parties, null, null, region, null, null, null, null, state, day(day), null, null, disclosable);
    }

    @Test
    void findsLicencesByTheirStateOnAnyDay() {
        assertThat(licences(AuthorisationState.SUSPENDED, "2023-01-15")).containsExactly("Authorisation-1");
        assertThat(licences(AuthorisationState.VALID, "2026-04-30"))
                .containsExactly("Authorisation-2", "Authorisation-1");
        assertThat(licences(AuthorisationState.EXPIRED, "2026-05-01")).containsExactly("Authorisation-1");
    }

    private static List<String> licences(AuthorisationState state, String day) {
        var filter = new Authorisations.Filter(state, day(day), List.of(), null, "CN-41", null, null, null);
        return new ElasticsearchAuthorisations(http)
                .search(filter, FIRST).items().stream()
                        .map(AuthorisationView::authorisation)
                        .toList();
    }

    @Test
    void findsOrgansByNameAndThoseWhoServeThem() {
        var organs = new ElasticsearchOrgans(http);

        assertThat(organs.search(new Organs.Filter("卫生健康", "CN-41", "AUTHORITY", null), FIRST)
                        .items())
                .extracting(OrganRosterView::stream)
                .containsExactly(RosterFacts.ORGAN);
        assertThat(organs.officersOf(RosterFacts.ORGAN, FIRST).items())
                .extracting(OrganRosterView::stream)
                .containsExactly(OrderFacts.OFFICER);
    }
}
