package org.mingjian.command.rest;

import static org.mingjian.command.rest.Bureau.INSPECTION;
import static org.mingjian.command.rest.Bureau.OFFICERS;
import static org.mingjian.command.rest.Bureau.SUBJECT;
import static org.mingjian.command.rest.Bureau.UNIT;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mingjian.command.CommandSide;
import org.mingjian.command.shared.DocumentNumbers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

/** An order from the finding to its write-off, over HTTP, with a return visit; what the law forbids is refused on the way. */
@SpringBootTest(
        classes = {CommandSide.class, InMemory.class, PenaltyStoryTest.Today.class},
        // Its own name gives it an application, and so a log, of its own.
        properties = {"spring.main.allow-bean-definition-overriding=true", "spring.application.name=order-story"})
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrderStoryTest {

    private static final String ORDER = "RectificationOrder-story.w1";
    private static final String OTHER = "RectificationOrder-story.w2";
    private static final String VISIT = "SiteVisit-story.v1";
    private static final String NUMBER = "商卫改〔2026〕9号";

    @Autowired
    private MockMvc http;

    private Story story;

    @BeforeAll
    void begin() throws Exception {
        story = new Story(http);
        Bureau.open(story);
        Bureau.inspect(story);
    }

    @Test
    void goesFromAFindingToTheWriteOff() throws Exception {
        story.refuses("document-number-not-assigned", "公文处理", "OrderRectification", ORDER, order(NUMBER, OFFICERS));
        Bureau.number(story, NUMBER, "RECTIFICATION_ORDER", ORDER);
        story.refuses("two-officers", "art 42", "OrderRectification", ORDER, order(NUMBER, "['Officer-cert.A1']"));
        story.takes("officer", "OrderRectification", ORDER, order(NUMBER, OFFICERS));
        story.refuses("document-number-taken", ORDER, "OrderRectification", OTHER, order(NUMBER, OFFICERS));
        giveTheNumberAgain();
        story.takes(
                "officer",
                "SubmitRectificationEvidence",
                ORDER,
                "{'evidenceId':'e1','submittedOn':'2026-01-10','items':['a'],'description':'照片'}");
        story.refuses("items-not-verified", "", "WriteOffRectificationOrder", ORDER, "{'writtenOffOn':'2026-01-12'}");
        story.takes("officer", "RecordSiteVisit", VISIT, returnVisit());
        story.takes(
                "officer",
                "VerifyRectificationItem",
                ORDER,
                "{'item':'a','verifiedOn':'2026-01-12','means':'ON_SITE','visit':'" + VISIT + "','officers':" + OFFICERS
                        + "}");
        story.takes("officer", "WriteOffRectificationOrder", ORDER, "{'writtenOffOn':'2026-01-12'}");
        story.refuses(
                "not-in-this-state",
                "WRITTEN_OFF",
                "ExtendRectificationTerm",
                ORDER,
                "{'extendedOn':'2026-01-13','dueOn':'2026-03-01','reason':'停水'}");
    }

    private void giveTheNumberAgain() throws Exception {
        String stream = DocumentNumbers.stream(Bureau.ORGAN, NUMBER).orElseThrow();
        story.refuses("document-number-already-assigned", ORDER, "AssignDocumentNumber", stream, number(ORDER));
        story.refuses("document-number-taken", ORDER, "AssignDocumentNumber", stream, number(OTHER));
    }

    private static String number(String document) {
        return "{'organ':'" + Bureau.ORGAN + "','number':'" + NUMBER + "','kind':'RECTIFICATION_ORDER','document':'"
                + document + "'}";
    }

    private static String order(String number, String officers) {
        return "{'subject':'" + SUBJECT + "','unit':'" + UNIT + "','region':'CN-411402','inspection':'" + INSPECTION
                + "','nature':'PRECONDITION','documentNumber':'" + number
                + "','specialty':'public-places','legalBasis':['公共场所卫生管理条例实施细则第三十六条'],"
                + "'items':[{'itemId':'a','content':'床单消毒','actId':'f1'}],'severity':'GENERAL','orderedOn':'2026-01-05','atOnce':false,'dueOn':'2026-01-15','officers':"
                + officers + "}";
    }

    private static String returnVisit() {
        return "{'subject':'" + SUBJECT + "','unit':'" + UNIT
                + "','region':'CN-411402','kind':'RETURN_VISIT','specialties':['public-places'],'visitedOn':'2026-01-12','visitors':"
                + OFFICERS + ",'order':'" + ORDER + "'}";
    }
}
