package org.mingjian.command.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.command.rest.Bureau.SUBJECT;
import static org.mingjian.command.rest.Bureau.UNIT;
import static org.mingjian.command.rest.Bureau.act;
import static org.mingjian.command.rest.Bureau.decision;
import static org.mingjian.command.rest.Bureau.notice;

import java.time.Instant;
import java.time.InstantSource;
import mingjian.document.DocumentKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mingjian.command.CommandSide;
import org.mingjian.command.dispatch.CommandClock;
import org.mingjian.command.shared.CaseFacts;
import org.mingjian.command.shared.Streams;
import org.mingjian.command.support.ScriptedLog;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.test.web.servlet.MockMvc;

/**
 * From a finding to a withdrawn publication, over HTTP: an order is missed, so the fine for that applies; it is lowered on review,
 * paid and published. On the way each step that the law forbids is refused, and nothing is written.
 */
@SpringBootTest(
        classes = {CommandSide.class, InMemory.class, PenaltyStoryTest.Today.class},
        properties = "spring.main.allow-bean-definition-overriding=true")
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PenaltyStoryTest {

    private static final String CASE = "PenaltyCase-story.c1";
    private static final String ORDER = "RectificationOrder-story.o1";
    private static final String DECISION = "商卫罚〔2026〕1号";

    @Autowired
    private MockMvc http;

    @Autowired
    private ScriptedLog log;

    @Autowired
    private Streams streams;

    private Story story;

    /** The day it is in the story. */
    @TestConfiguration
    static class Today {

        @Bean
        CommandClock clock() {
            return new CommandClock(InstantSource.fixed(Instant.parse("2026-05-01T04:00:00Z")), false);
        }
    }

    @BeforeAll
    void begin() throws Exception {
        story = new Story(http);
        Bureau.open(story);
        Bureau.inspect(story);
    }

    @Test
    void goesFromAFindingToAWithdrawnPublication() throws Exception {
        missTheOrder();
        Bureau.file(story, CASE, "商卫立〔2026〕1号");
        story.takes("officer", "EstablishAct", CASE, act("a1", "V02", ",'missedOrder':'" + ORDER + "'"));
        story.takes("officer", "ServePenaltyNotice", CASE, notice("a1"));
        Bureau.number(story, DECISION, DocumentKind.PENALTY_DECISION.name(), CASE);
        story.takes("officer", "MakePenaltyDecision", CASE, decision(DECISION, "a1", 5_000_00));
        story.takes(
                "officer",
                "ServePenaltyDecision",
                CASE,
                "{'decision':'" + DECISION + "','servedOn':'2026-02-01','method':'DIRECT'}");
        pay("2026-02-10", 2_000_00, false);
        review();
        pay("2026-03-25", 1_000_00, true);
        String decided = "{'decision':'" + DECISION + "',";
        story.takes("officer", "PublishPenalty", CASE, decided + "'publishedOn':'2026-02-03','channel':'信用中国'}");
        story.takes(
                "officer",
                "ConcludeCase",
                CASE,
                "{'concludedOn':'2026-03-26','manner':'PERFORMED','approval':{'approvedBy':'H1','approvedOn':'2026-03-26'}}");
        story.takes(
                "officer",
                "WithdrawPenaltyPublication",
                CASE,
                decided + "'withdrawnOn':'2026-04-10','channel':'信用中国','reason':'信用修复'}");

        assertThat(log.engine().lastSequenceNumberFor(CASE)).contains(11L);
        CaseFacts facts = streams.penaltyCase(CASE).orElseThrow();
        assertThat(facts.acts()).containsOnly(java.util.Map.entry("a1", SUBJECT));
        assertThat(facts.standing(DECISION)).isPresent();
    }

    @Test
    void refusesWhatTheLawForbids() throws Exception {
        String stream = "PenaltyCase-story.c2";
        story.refuses(
                "document-number-not-assigned",
                "",
                "FileCase",
                stream,
                filing("['Officer-cert.A1','Officer-cert.A2']"));
        Bureau.number(story, "商卫立〔2026〕2号", "CASE", stream);
        story.refuses("two-officers", "art 42", "FileCase", stream, filing("['Officer-cert.A1']"));
        story.refuses(
                "certificate-invalid", "art 42", "FileCase", stream, filing("['Officer-cert.A1','Officer-cert.A3']"));
        story.takes("officer", "FileCase", stream, filing(Bureau.OFFICERS));
        story.refuses("document-number-taken", "", "FileCase", "PenaltyCase-story.c3", filing(Bureau.OFFICERS));
        story.refuses(
                "personal-number-in-key", "个人信息保护法", "EstablishAct", stream, act("440524188001010014", "V02", ""));
        story.refuses(
                "personal-number-in-name",
                "个人信息保护法",
                "FileCase",
                "PenaltyCase-local.440524188001010014",
                filing(Bureau.OFFICERS));
        story.refuses("unknown-rule-for-day", "art 37", "EstablishAct", stream, act("a1", "V18", ""));
        story.refuses("missed-order-needed", "art 28", "EstablishAct", stream, act("a1", "V03", ""));
        story.refuses(
                "finding-unknown",
                "art 40",
                "EstablishAct",
                stream,
                act("a1", "V02", "").replace("'f1'", "'f9'"));
        Bureau.number(story, "商卫罚〔2026〕2号", "PENALTY_DECISION", stream);
        String fine = decision("商卫罚〔2026〕2号", "a1", 2_000_00);
        story.refuses("act-not-established", "art 40", "MakePenaltyDecision", stream, fine);
        story.takes("officer", "EstablishAct", stream, act("a1", "V02", ""));
        story.refuses("notice-missing", "art 44", "MakePenaltyDecision", stream, fine);
        story.takes("officer", "ServePenaltyNotice", stream, notice("a1"));
        story.refuses(
                "fine-above-ceiling", "art 4", "MakePenaltyDecision", stream, decision("商卫罚〔2026〕2号", "a1", 2_000_01));
        story.refuses("party-name-disagrees", "art 59", "MakePenaltyDecision", stream, fine.replace("花园宾馆有限公司", "别家"));
        story.refuses(
                "act-open",
                "art 57",
                "ConcludeCase",
                stream,
                "{'concludedOn':'2026-03-26','manner':'TERMINATED','approval':{'approvedBy':'H1','approvedOn':'2026-03-26'}}");
        story.refuses(
                "not-in-this-state",
                "",
                "ReopenCase",
                stream,
                "{'reopenedOn':'2026-03-26','reason':'新证据','approval':{'approvedBy':'H1','approvedOn':'2026-03-26'}}");

        assertThat(log.engine().lastSequenceNumberFor(stream)).contains(2L);
        assertThat(log.engine().lastSequenceNumberFor("PenaltyCase-story.c3")).isEmpty();
    }

    private void missTheOrder() throws Exception {
        Bureau.number(story, "商卫责〔2026〕1号", "RECTIFICATION_ORDER", ORDER);
        story.takes(
                "officer",
                "OrderRectification",
                ORDER,
                "{'subject':'" + SUBJECT + "','unit':'" + UNIT + "','region':'CN-411402','inspection':'"
                        + Bureau.INSPECTION
                        + "','nature':'PRECONDITION','documentNumber':'商卫责〔2026〕1号','specialty':'public-places','legalBasis':['公共场所卫生管理条例实施细则第三十六条'],'items':[{'itemId':'1','content':'消毒床单','actId':'f1'}],'severity':'GENERAL','orderedOn':'2026-01-05','atOnce':false,'dueOn':'2026-01-15','officers':"
                        + Bureau.OFFICERS + "}");
        story.takes(
                "officer",
                "FindRectificationUnmet",
                ORDER,
                "{'foundOn':'2026-01-16','items':['1'],'fact':'仍未消毒','officers':" + Bureau.OFFICERS + "}");
    }

    private void review() throws Exception {
        story.takes(
                "officer",
                "RequestReview",
                CASE,
                "{'reviewId':'r1','decision':'" + DECISION
                        + "','instance':'RECONSIDERATION','body':'商丘市人民政府','requestedOn':'2026-02-20'}");
        story.takes(
                "officer",
                "DecideReview",
                CASE,
                "{'reviewId':'r1','decision':'" + DECISION
                        + "','instance':'RECONSIDERATION','body':'商丘市人民政府','outcome':'CHANGED','decidedOn':'2026-03-20','fine':{'amountMinor':300000,'currency':'CNY'}}");
    }

    private void pay(String day, long fen, boolean complete) throws Exception {
        story.takes(
                "officer",
                "RecordPerformance",
                CASE,
                "{'decision':'" + DECISION + "','obligation':'o1','performedOn':'" + day + "','paid':{'amountMinor':"
                        + fen + ",'currency':'CNY'},'complete':" + complete + "}");
    }

    private static String filing(String officers) {
        return Bureau.filing("商卫立〔2026〕2号", officers);
    }
}
