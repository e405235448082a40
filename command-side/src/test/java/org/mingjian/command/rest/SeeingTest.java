package org.mingjian.command.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mingjian.command.rest.Requests.batch;
import static org.mingjian.command.rest.Requests.body;
import static org.mingjian.command.rest.Requests.command;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.command.CommandSide;
import org.mingjian.command.support.Lines;
import org.mingjian.command.support.ScriptedLog;
import org.mingjian.command.support.TestTokens;
import org.mingjian.log.correlation.Correlation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What operators see of commands. */
@SpringBootTest(
        classes = {CommandSide.class, InMemory.class},
        properties = "spring.main.allow-bean-definition-overriding=true")
@AutoConfigureMockMvc
class SeeingTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private ScriptedLog log;

    @Autowired
    private MeterRegistry meters;

    @BeforeEach
    @AfterEach
    void recover() {
        log.recover();
    }

    @Test
    void countsOutcomesByCommandAndCode() throws Exception {
        double accepted = outcomes("RegisterSubject", "accepted");
        double replayed = outcomes("RegisterSubject", "replayed");
        double unknown = outcomes("AmendSubjectProfile", "stream-not-found");
        double unread = outcomes(CommandOutcomes.UNREAD, "malformed-json");
        String register = Lines.register("Subject-licence.seen1", "甲");

        answer(command("officer", "seen1").content(register));
        answer(command("officer", "seen1").content(register));
        answer(command("officer", "seen2").content(amend("Subject-licence.seen2")));
        answer(batch("officer")
                .content(Lines.line("seen3", Lines.register("Subject-licence.seen3", "乙")) + "\n"
                        + Lines.line("seen4", amend("Subject-licence.seen4")) + "\nno json"));

        assertThat(outcomes("RegisterSubject", "accepted") - accepted).isEqualTo(2);
        assertThat(outcomes("RegisterSubject", "replayed") - replayed).isEqualTo(1);
        assertThat(outcomes("AmendSubjectProfile", "stream-not-found") - unknown)
                .isEqualTo(2);
        assertThat(outcomes(CommandOutcomes.UNREAD, "malformed-json") - unread).isEqualTo(1);
    }

    @Test
    void countsFaultsOfEachCommandFromZero() {
        SimpleMeterRegistry fresh = new SimpleMeterRegistry();

        new CommandOutcomes(fresh);

        assertThat(new CommandCatalog().all().stream().map(CommandType::name))
                .contains("RegisterSubject")
                .allSatisfy(command -> assertThat(List.of("internal-error", "stream-damaged", "event-unreadable"))
                        .allSatisfy(fault ->
                                assertThat(faults(fresh, command, fault)).isZero()));
        assertThat(faults(fresh, CommandOutcomes.UNREAD, "internal-error")).isZero();
    }

    @Test
    void countsWhatIsJudgedAgainAndWhatIsAppended() throws Exception {
        double before = retries("contended");
        long appends = appends();
        log.contendOnceAfter(0);

        answer(command("officer", "seen5").content(Lines.register("Subject-licence.seen5", "甲")));

        assertThat(retries("contended") - before).isEqualTo(1);
        assertThat(appends() - appends).isEqualTo(1);
    }

    @Test
    void answersTheCallersCorrelationIdAndWritesItIntoEvents() throws Exception {
        MockHttpServletResponse single = answer(command("officer", "seen6")
                .header(Correlation.HEADER, "tender-2026:7")
                .content(Lines.register("Subject-licence.seen6", "甲")));
        MockHttpServletResponse many = answer(batch("officer")
                .header(Correlation.HEADER, "import.42")
                .content(Lines.line("seen7", Lines.register("Subject-licence.seen7", "乙"))));

        assertThat(single.getHeader(Correlation.HEADER)).isEqualTo("tender-2026:7");
        assertThat(correlationOf("Subject-licence.seen6")).isEqualTo("tender-2026:7");
        assertThat(many.getHeader(Correlation.HEADER)).isEqualTo("import.42");
        assertThat(correlationOf("Subject-licence.seen7")).isEqualTo("import.42");
    }

    @Test
    void makesACorrelationIdWhereTheCallerBringsNone() throws Exception {
        MockHttpServletResponse none =
                answer(command("officer", "seen8").content(Lines.register("Subject-licence.seen8", "甲")));
        MockHttpServletResponse forged =
                answer(get("/api/v1/nothing").header(Correlation.HEADER, "赵六 410105199001011234"));
        answer(command("officer", "seen9")
                .header(Correlation.HEADER, "11010519491231002X")
                .content(Lines.register("Subject-licence.seen9", "甲")));

        assertThat(none.getHeader(Correlation.HEADER)).isNotBlank().isEqualTo(correlationOf("Subject-licence.seen8"));
        assertThat(forged.getStatus()).isEqualTo(401);
        assertThat(forged.getHeader(Correlation.HEADER)).matches("[0-9a-f-]{36}");
        assertThat(correlationOf("Subject-licence.seen9")).asString().matches("[0-9a-f-]{36}");
        assertThat(Correlation.id()).isNull();
    }

    @Test
    void tellsOperatorsAloneWhatHealthIsMadeOf() throws Exception {
        awaitReadiness(200);
        String anyone = body(answer(get("/actuator/health")));
        String officer = body(answer(get("/actuator/health").header("Authorization", bearer("officer"))));
        String operator = body(answer(get("/actuator/health").header("Authorization", bearer("operator"))));

        assertThat(anyone).contains("\"status\":\"UP\"").doesNotContain("components", "details", "settled");
        assertThat(officer).isEqualTo(anyone);
        assertThat(operator).contains("\"log\"", "settled");
    }

    @Test
    void isReadyWhileTheLogCanBeAskedAndAliveAnyway() throws Exception {
        awaitReadiness(200);
        log.goAway();

        awaitReadiness(503);

        assertThat(body(readiness())).doesNotContain("components", "away");
        assertThat(answer(get("/actuator/health/liveness")).getStatus()).isEqualTo(200);
    }

    @Test
    void opensItsMetricsToOperatorsAlone() throws Exception {
        assertThat(answer(get("/actuator/prometheus")).getStatus()).isEqualTo(401);
        assertThat(answer(get("/actuator/prometheus").header("Authorization", bearer("officer")))
                        .getStatus())
                .isEqualTo(403);
    }

    /** What the log answered is believed for a second. */
    private void awaitReadiness(int status) {
        await().untilAsserted(() -> assertThat(readiness().getStatus()).isEqualTo(status));
    }

    private MockHttpServletResponse readiness() throws Exception {
        return answer(get("/actuator/health/readiness"));
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request).andReturn().getResponse();
    }

    private static String bearer(String role) {
        return "Bearer " + TestTokens.of(role);
    }

    private static String amend(String stream) {
        return Lines.command("AmendSubjectProfile", stream, "{'profile':{'name':'丙'},'validFrom':'2025-01-01'}");
    }

    private @Nullable Object correlationOf(String stream) {
        return log.engine().readEvents(stream).next().getMetaData().get("correlationId");
    }

    private double outcomes(String command, String outcome) {
        return count(meters.find("mingjian.commands")
                .tags("command", command, "outcome", outcome)
                .counter());
    }

    /** Fails where there is no such series. */
    private static double faults(MeterRegistry meters, String command, String fault) {
        return meters.get("mingjian.commands")
                .tags("command", command, "outcome", fault)
                .counter()
                .count();
    }

    private double retries(String reason) {
        return count(
                meters.find("mingjian.command.retries").tag("reason", reason).counter());
    }

    private long appends() {
        Timer timer = meters.find("mingjian.log.append").timer();
        return timer == null ? 0 : timer.count();
    }

    private static double count(@Nullable Counter counter) {
        return counter == null ? 0 : counter.count();
    }
}
