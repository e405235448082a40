package org.mingjian.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What ops/docs/demo-city.md says of the city is so. */
class DemoCityTest {

    private static final List<DemoCommand> COMMANDS = DemoCity.commands();

    static List<Figures> years() {
        return Figures.all();
    }

    @Test
    void isTheSameInEveryRun() {
        assertThat(hash(DemoCity.commands())).isEqualTo(hash(COMMANDS));
    }

    @Test
    void holdsTheFiguresThatWereReported() {
        assertThat(Figures.GIVEN).isEqualTo(new Figures(2025, 2_891, 256, 346_400));
        assertThat(Figures.all())
                .containsExactly(
                        new Figures(2021, 2_103, 186, 252_000),
                        new Figures(2022, 2_265, 201, 271_400),
                        new Figures(2023, 2_471, 219, 296_100),
                        new Figures(2024, 2_684, 238, 321_600),
                        Figures.GIVEN);
    }

    @ParameterizedTest
    @MethodSource("years")
    void doesEveryTaskOfTheYear(Figures figures) {
        Set<String> drawn = new HashSet<>();
        Set<String> done = new HashSet<>();
        for (DemoCommand command : COMMANDS) {
            if (command.command().equals("ScheduleInspection")
                    && "DRAW_TASK".equals(command.data().get("origin"))
                    && text(command, "plannedOn").startsWith(figures.year() + "-")) {
                drawn.add(command.stream());
            }
            if (command.command().equals("ConcludeInspection")) {
                done.add(command.stream());
            }
        }

        assertThat(drawn).hasSize(figures.tasks());
        assertThat(done).containsAll(drawn);
    }

    @ParameterizedTest
    @MethodSource("years")
    void decidesTheCasesAndTheFinesOfTheYear(Figures figures) {
        List<DemoCommand> decisions = COMMANDS.stream()
                .filter(command -> command.command().equals("MakePenaltyDecision"))
                .filter(command -> text(command, "decidedOn").startsWith(figures.year() + "-"))
                .toList();

        assertThat(decisions).hasSize(figures.cases());
        assertThat(decisions.stream().mapToLong(DemoCityTest::fine).sum()).isEqualTo(figures.fines() * 100L);
    }

    @Test
    void hasAboutSixteenThousandUnitsOverElevenSpecialties() {
        Map<Object, Integer> bySpecialty = new HashMap<>();
        COMMANDS.stream()
                .filter(command -> command.command().equals("OpenSupervisedUnit"))
                .forEach(command -> bySpecialty.merge(
                        ((Map<?, ?>) command.data().getOrDefault("profile", Map.of())).get("specialties"),
                        1,
                        Integer::sum));

        assertThat(bySpecialty).hasSize(11);
        assertThat(bySpecialty.values().stream().mapToInt(Integer::intValue).sum())
                .isCloseTo(16_000, within(50));
    }

    @Test
    void givesEachSubjectACodeThatPasses() {
        List<String> codes = COMMANDS.stream()
                .filter(command -> command.command().equals("RegisterSubject"))
                .map(DemoCommand::stream)
                .filter(stream -> stream.startsWith("Subject-uscc."))
                .map(stream -> stream.substring("Subject-uscc.".length()))
                .toList();

        assertThat(codes).hasSizeGreaterThan(13_000).doesNotHaveDuplicates();
        assertThat(codes)
                .allMatch(code -> code.equals(CheckDigits.uscc(
                        code.substring(0, 2), code.substring(2, 8), Integer.parseInt(code.substring(8, 16)))));
        assertThat(codes).allMatch(code -> code.startsWith("4114", 2));
    }

    /** Codes that stand in the standard and on certificates. */
    @Test
    void reckonsCheckDigitsAsTheStandardsDo() {
        assertThat(CheckDigits.uscc("91", "440300", 19_220_382)).isEqualTo("914403001922038216");
        assertThat(CheckDigits.residentId("11010519491231002")).isEqualTo("11010519491231002X");
        assertThat(Person.residentIds()).hasSize(Person.COUNT).doesNotHaveDuplicates();
        assertThat(Person.residentIds()).allMatch(id -> id.startsWith("411499"));
    }

    @Test
    void isToldInTheOrderOfRecordingWithinFiveYears() {
        List<Instant> times = COMMANDS.stream().map(DemoCommand::at).toList();

        assertThat(times).isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(times.get(0)).isAfterOrEqualTo(DemoCity.FIRST);
        assertThat(times.get(times.size() - 1)).isBefore(Instant.parse("2026-06-30T00:00:00Z"));
    }

    @Test
    void namesEachCommandOnce() {
        assertThat(COMMANDS.stream().map(DemoCommand::key)).doesNotHaveDuplicates();
        assertThat(COMMANDS).hasSizeBetween(95_000, 130_000);
    }

    @Test
    void tellsTheStoriesThatItPromises() {
        assertThat(COMMANDS.stream().map(DemoCommand::command).distinct())
                .contains(
                        "MergeSubject",
                        "HandOverSupervisedUnit",
                        "MoveSupervisedUnit",
                        "CloseSupervisedUnit",
                        "AmendSubjectProfile",
                        "DecideReview",
                        "WithdrawPenaltyPublication",
                        "RecordPerformance",
                        "GrantAuthorisation",
                        "WriteOffRectificationOrder");
    }

    private static long fine(DemoCommand decision) {
        Map<?, ?> fine = (Map<?, ?>) decision.data().getOrDefault("fine", Map.of("amountMinor", 0L));
        return Long.parseLong(String.valueOf(fine.get("amountMinor")));
    }

    private static String text(DemoCommand command, String field) {
        return String.valueOf(command.data().get(field));
    }

    private static String hash(List<DemoCommand> commands) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            JsonMapper json = new JsonMapper();
            for (DemoCommand command : commands) {
                String data = json.writeValueAsString(command.data());
                digest.update((command.at() + command.organ() + command.key() + data).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
