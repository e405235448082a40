package org.mingjian.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Who names what it has seen is never answered from before it. */
class ReadYourWritesStoryIT {
    private static final int OFFICERS = 4;
    private static final int TIMES = 50;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final RunningSystem SYSTEM = RunningSystem.shared();
    private static final Caller OFFICER = SYSTEM.as("officer");

    @Test
    void holdsWhatWasRecordedInTheNextAnswerByKey() {
        AtOnce.people(OFFICERS, ReadYourWritesStoryIT::recordsAndAsks);
    }

    @Test
    void holdsWhatWasChangedInTheNextSearch() {
        AtOnce.people(OFFICERS, ReadYourWritesStoryIT::changesAndSearches);
    }

    private static void recordsAndAsks(int officer) {
        for (int i = 0; i < TIMES; i++) {
            String name = "新乡康宁诊所" + officer + "之" + i;
            Command registration = registration(name);
            String seen = seen(registration);

            Answer credit = Seen.answer(OFFICER, "/api/v1/subjects/" + registration.stream() + "/credit?seen=" + seen);

            assertThat(credit.at("/name")).isEqualTo(name);
            assertThat(credit.at("/position")).isNotEmpty();
            assertThat(credit.at("/asOf")).isNotEmpty();
        }
    }

    private static void changesAndSearches(int officer) {
        Command registration = registration("焦作仁爱诊所");
        seen(registration);
        String mark = Fresh.id().substring(10);
        for (int i = 0; i < TIMES; i++) {
            String name = "鹤壁" + mark + "第" + i + "诊所";
            String seen = seen(Command.of(
                    "AmendSubjectProfile", registration.stream(), """
                    {"profile": {"name": "%s"}, "validFrom": "%s", "reason": "更名"}""".formatted(name, FIRST_DAY.plusDays(i))));

            Answer found = Seen.answer(
                    OFFICER,
                    "/api/v1/subjects?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "&seen=" + seen);

            assertThat(found.body().path("items")).as(found.text()).hasSize(1);
            assertThat(found.at("/items/0/name")).isEqualTo(name);
        }
    }

    @Test
    void saysThatNobodyCanHaveSeenWhatIsNotThere() {
        Command registration = registration("安阳惠民诊所");
        seen(registration);

        Answer answer = OFFICER.get("/api/v1/subjects?seen=" + registration.stream() + "@1");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("seen-not-found");
    }

    /** Sends it and names the event that it led to, by the answer's stream and ETag. */
    private static String seen(Command command) {
        Answer answer = OFFICER.send(command);
        assertThat(answer.status()).as(answer.text()).isIn(200, 201);
        return answer.at("/stream") + "@" + answer.etag().replace("\"", "");
    }

    private static Command registration(String name) {
        return Command.of("RegisterSubject", "Subject-uscc." + Fresh.uscc(), """
                {"kind": "LEGAL_PERSON", "jurisdiction": "CN-410700", "profile": {"name": "%s"}}""".formatted(name));
    }
}
