package org.mingjian.command.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.command.rest.Requests.body;
import static org.mingjian.command.rest.Requests.expect;
import static org.mingjian.command.rest.Requests.personKey;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.command.CommandSide;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A person is named by a keyed hash of their number, and the number goes nowhere. */
@SpringBootTest(
        classes = {CommandSide.class, InMemory.class},
        properties = "spring.main.allow-bean-definition-overriding=true")
@AutoConfigureMockMvc
class PersonKeysTest {

    private static final String NUMBER = "11010519491231002X";

    /** The part that all numbers of these tests begin with. */
    private static final String TELLING = "110105194912310";

    @Autowired
    private MockMvc http;

    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger("org");
    private boolean additive;

    @BeforeEach
    void listenToEverything() {
        additive = logger.isAdditive();
        logger.setLevel(Level.TRACE);
        logger.setAdditive(false);
        logged.start();
        logger.addAppender(logged);
    }

    @AfterEach
    void findNoNumberInAnyLine() {
        logger.detachAppender(logged);
        logger.setAdditive(additive);
        logger.setLevel(null);
        assertThat(logged.list).isNotEmpty().allSatisfy(line -> {
            assertThat(line.getFormattedMessage()).doesNotContain(TELLING);
            assertThat(String.valueOf(ThrowableProxyUtil.asString(line.getThrowableProxy())))
                    .doesNotContain(TELLING);
        });
    }

    @Test
    void namesAPersonByAKeyedHash() throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(InMemory.PERSON_KEY, "HmacSHA256"));
        String hash = HexFormat.of().formatHex(mac.doFinal(NUMBER.getBytes(StandardCharsets.US_ASCII)));

        MockHttpServletResponse response = http.perform(personKey("officer", "{\"residentId\":\"" + NUMBER + "\"}"))
                .andReturn()
                .getResponse();

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(body(response)).isEqualTo("{\"stream\":\"Subject-person." + hash + "\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "110105194912310021, 409, resident-id-check-digit",
        "11010519491231002, 409, resident-id-malformed",
        "11010519491231002x, 409, resident-id-malformed",
        "1101051949123100210X, 409, resident-id-malformed"
    })
    void refusesAWrongNumberWithoutRepeatingIt(String number, int status, String code) throws Exception {
        String body = "{\"residentId\":\"" + number + "\"}";
        expect(http, personKey("officer", body), status, code);
        assertThat(body(http.perform(personKey("officer", body)).andReturn().getResponse()))
                .doesNotContain(TELLING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"importer", "regulator", "partner", "auditor", "operator", "clerk"})
    void refusesOtherRoles(String role) throws Exception {
        expect(http, personKey(role, "{\"residentId\":\"" + NUMBER + "\"}"), 403, "forbidden");
    }

    @Test
    void refusesWhatIsNoRequestForAKey() throws Exception {
        for (String body : List.of("{\"residentId\":" + NUMBER + "}", "{\"residentId\":\"" + NUMBER)) {
            expect(http, personKey("officer", body), 400, "malformed-json");
            assertThat(body(http.perform(personKey("officer", body)).andReturn().getResponse()))
                    .doesNotContain(TELLING);
        }
        expect(http, personKey("officer", "{\"residentId\":110105194912310021}"), 400, "invalid-value");
        expect(http, personKey("officer", "{}"), 400, "invalid-value");
    }
}
