package org.mingjian.command.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.command.CommandSide;
import org.mingjian.command.support.Lines;
import org.mingjian.command.support.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Each bad input gets its own clear error and changes nothing. No socket: the log and the keys are in memory. */
@SpringBootTest(
        classes = {CommandSide.class, InMemory.class},
        properties = "spring.main.allow-bean-definition-overriding=true")
@AutoConfigureMockMvc
class BadInputTest {

    private static final String GOOD = Lines.register("Subject-licence.bad1", "甲");

    @Autowired
    private MockMvc http;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{|400|malformed-json",
                "[]|400|malformed-json",
                "{'command':'CloseSubject','command':'CloseSubject'}|400|malformed-json",
                "{'command':'CloseSubject','stream':'Subject-a.b','data':{}} x|400|malformed-json",
                "{'command':'Nothing','stream':'Subject-a.b','data':{}}|400|unknown-command",
                "{'command':'CloseSubject','stream':'Subject-a.b','data':{},'more':1}|400|unknown-field",
                "{'command':'CloseSubject','stream':'Subject-a.b','data':{'closedOn':'2025-01-01','manner':'x','more':1}}|400|unknown-field",
                "{'command':'CloseSubject','stream':'Subject-a.b','data':{'closedOn':'1948-12-31','manner':'x'}}|400|invalid-value",
                "{'command':'CloseSubject','stream':'Subject-a.b','data':{'closedOn':'2025-02-30','manner':'x'}}|400|invalid-value",
                "{'command':'CloseSubject','stream':'Subject-a.b','data':{'closedOn':'2025-01-01','manner':' '}}|400|invalid-value",
                "{'command':'CloseSubject','stream':'Subject-a.b','data':{'closedOn':'2025-01-01'}}|400|invalid-value",
                "{'command':'CloseSubject','stream':'Inspection-a.b','data':{'closedOn':'2025-01-01','manner':'x'}}|400|invalid-value",
                "{'command':'CloseSubject','stream':'Subject-a','data':{'closedOn':'2025-01-01','manner':'x'}}|400|invalid-value",
                "{'command':'CloseSubject','stream':'Subject-a.nobody','data':{'closedOn':'2025-01-01','manner':'x'}}|404|stream-not-found",
                "{'command':'RegisterSubject','stream':'Subject-a.b','data':{'kind':'PLANT','jurisdiction':'CN-41','profile':{}}}|400|invalid-value",
                "{'command':'RegisterSubject','stream':'Subject-a.b','data':{'kind':'SOLE_TRADER','jurisdiction':'Henan','profile':{}}}|400|invalid-value",
                "{'command':'RegisterSubject','stream':'Subject-a.b','data':{'kind':'SOLE_TRADER','jurisdiction':'CN-41','profile':{},'source':{'system':'s','file':'f','row':1,'mapping':'m'}}}|400|invalid-value",
                "{'command':'RegisterSubject','stream':'Subject-uscc.9.14E~2B17','data':{'kind':'SOLE_TRADER','jurisdiction':'CN-41','profile':{}}}|409|uscc-spoiled-by-spreadsheet",
                "{'command':'CloseSupervisedUnit','stream':'SupervisedUnit-legacy.11010519491231002X','data':{'closedOn':'2025-01-01','manner':'x'}}|409|personal-number-in-name",
                "{'command':'CorrectSiteVisit','stream':'SiteVisit-a.b','data':{'correctedOn':'2025-01-01','reason':'x','withdrawnObservations':[]}}|404|stream-not-found",
                "{'command':'AssignDocumentNumber','stream':'DocumentNumber-a.o.1','data':{'organ':'Organ-a.o','number':'1','kind':'CASE','document':'Subject-a.b'}}|400|invalid-value",
                "{'command':'AssignDocumentNumber','stream':'DocumentNumber-a.o.1','data':{'organ':'Organ-a.o','number':'1','kind':'CASE','document':'PenaltyCase-a.b'}}|409|document-number-of-another-organ",
                "{'command':'AssignDocumentNumber','stream':'DocumentNumber-a.o.1','data':{'organ':'Organ-a.o','number':'罚〔11010519491231002x〕号','kind':'CASE','document':'PenaltyCase-a.b'}}|409|personal-number-in-key",
                "{'command':'RecordHistoricOrder','stream':'RectificationOrder-a.b','data':{'subject':'Subject-a.b','actId':'1','orderedOn':'2020-01-01','nature':'ADVICE','severity':'MINOR','source':{'system':'s','file':'f','row':1,'mapping':'m'}}}|403|forbidden"
            })
    void refusesABadBody(String body, int status, String code) throws Exception {
        expect(single(TestTokens.of("officer")).content(body.replace('\'', '"')), status, code);
    }

    @Test
    void refusesANegativeAmount() throws Exception {
        String penalty =
                "{'command':'RecordHistoricPenalty','stream':'PenaltyCase-a.b','data':{'subject':'Subject-a.b','actId':'1','actOn':'2020-01-01','severity':'MINOR','creditClass':'MINOR','finality':'FINAL','amount':{'amountMinor':-1,'currency':'CNY'},"
                        + "'source':{'system':'s','file':'f','row':1,'mapping':'m'}}}";
        expect(single(TestTokens.of("importer")).content(penalty.replace('\'', '"')), 400, "invalid-value");
    }

    @Test
    void refusesACommandWithoutAKey() throws Exception {
        expect(
                post("/api/v1/commands")
                        .header("Authorization", "Bearer " + TestTokens.of("officer"))
                        .contentType("application/json")
                        .content(GOOD),
                400,
                "idempotency-key-missing");
    }

    @Test
    void refusesARevisionThatIsNone() throws Exception {
        expect(single(TestTokens.of("officer")).header("If-Match", "W/x").content(GOOD), 400, "if-match-malformed");
    }

    @Test
    void refusesALargeBody() throws Exception {
        expect(single(TestTokens.of("officer")).content(new byte[1024 * 1024 + 1]), 413, "too-large");
    }

    @Test
    void refusesALargeBatch() throws Exception {
        expect(batch().content(new byte[8 * 1024 * 1024 + 1]), 413, "too-large");
        expect(batch().content("{}\n".repeat(1001)), 413, "too-large");
    }

    @Test
    void refusesAnotherMediaType() throws Exception {
        expect(single(TestTokens.of("officer")).contentType("text/csv").content(GOOD), 415, "unsupported-media-type");
    }

    @ParameterizedTest
    @CsvSource({"regulator", "partner", "auditor", "operator"})
    void refusesOtherRoles(String role) throws Exception {
        expect(single(TestTokens.of(role)).content(GOOD), 403, "forbidden");
    }

    @Test
    void refusesTokensThatAreNotGood() throws Exception {
        Instant later = Instant.parse("2100-01-01T00:00:00Z");
        Instant earlier = Instant.parse("2020-01-01T00:00:00Z");
        String expired = TestTokens.of("officer", TestTokens.AUDIENCE, TestTokens.ISSUER, earlier);
        String audience = TestTokens.of("officer", "mingjian-query", TestTokens.ISSUER, later);
        String issuer = TestTokens.of("officer", TestTokens.AUDIENCE, "http://else.test", later);

        expect(single(expired).content(GOOD), 401, "unauthenticated");
        expect(single(audience).content(GOOD), 401, "unauthenticated");
        expect(single(issuer).content(GOOD), 401, "unauthenticated");
        expect(single("no.token.atall").content(GOOD), 401, "unauthenticated");
    }

    @Test
    void deniesWhatItDoesNotKnow() throws Exception {
        expect(get("/api/v1/anything"), 401, "unauthenticated");
        expect(get("/actuator/env").header("Authorization", "Bearer " + TestTokens.of("officer")), 403, "forbidden");
    }

    @Test
    void leavesHealthAndTheDescriptionOpen() throws Exception {
        for (String open : new String[] {"/actuator/health/liveness", "/actuator/health/readiness", "/v3/api-docs"}) {
            assertThat(http.perform(get(open)).andReturn().getResponse().getStatus())
                    .as(open)
                    .isEqualTo(200);
        }
    }

    @Test
    void describesEachCommand() throws Exception {
        String description =
                http.perform(get("/v3/api-docs")).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);

        assertThat(new CommandCatalog().all())
                .allSatisfy(type -> assertThat(description).contains("\"" + type.name() + "\":{"));
    }

    @Test
    void answersEachLineOfABatch() throws Exception {
        String subject = "Subject-licence.batch1";
        String body = Lines.line("b1", Lines.register(subject, "甲")) + "\n{\n"
                + Lines.line("b3", Lines.command("CloseSubject", subject, "{'closedOn':'2025-01-01','manner':'注销'}"))
                + "\n";

        MvcResult result = http.perform(batch().content(body)).andReturn();

        assertThat(result.getResponse()
                        .getContentAsString(StandardCharsets.UTF_8)
                        .split("\n"))
                .satisfiesExactly(
                        one -> assertThat(one).contains("\"line\":1,\"status\":201", "\"revision\":0"),
                        two -> assertThat(two).contains("\"line\":2,\"status\":400", "malformed-json"),
                        three -> assertThat(three).contains("\"line\":3,\"status\":200", "\"revision\":1"));
    }

    @Test
    void speaksChineseWhenAsked() throws Exception {
        MvcResult result = http.perform(single(TestTokens.of("officer"))
                        .header("Accept-Language", "zh-CN")
                        .content("{"))
                .andReturn();

        assertThat(result.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("JSON 无法读取");
    }

    private void expect(MockHttpServletRequestBuilder request, int status, String code) throws Exception {
        MvcResult result = http.perform(request).andReturn();
        String body = result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(result.getResponse().getStatus()).as(body).isEqualTo(status);
        assertThat(result.getResponse().getContentType()).startsWith("application/problem+json");
        assertThat(body).contains("\"code\":\"" + code + "\"").doesNotContain("\"detail\":\"" + code);
    }

    private static MockHttpServletRequestBuilder single(String token) {
        return post("/api/v1/commands")
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", "k-" + System.nanoTime())
                .contentType("application/json");
    }

    private static MockHttpServletRequestBuilder batch() {
        return post("/api/v1/commands")
                .header("Authorization", "Bearer " + TestTokens.of("officer"))
                .contentType("application/x-ndjson");
    }
}
