package org.mingjian.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingjian.demo.DemoCommand.Role;

/** What may be sent at the same time, and what must wait. */
class WindowTest {

    private static final Instant THEN = Instant.parse("2021-01-04T00:00:00Z");

    @Test
    void holdsWhatSeveralOrgansDoAtOnce() {
        assertThat(windows(
                        command("a", "RegisterSubject", "Subject-uscc.1", Map.of()),
                        command("b", "RegisterSubject", "Subject-uscc.2", Map.of()),
                        command(
                                "a",
                                "OpenSupervisedUnit",
                                "SupervisedUnit-demo.1",
                                Map.of("subject", "Subject-uscc.1"))))
                .containsExactly(3);
    }

    @Test
    void endsBeforeAnotherOrganNamesWhatIsWrittenInIt() {
        assertThat(windows(
                        command("a", "RegisterSubject", "Subject-uscc.1", Map.of()),
                        command(
                                "b",
                                "OpenSupervisedUnit",
                                "SupervisedUnit-demo.1",
                                Map.of("subject", "Subject-uscc.1"))))
                .containsExactly(1, 1);
    }

    @Test
    void endsBeforeACommandThatNamesWhatIsNotKeptInOrderWithIt() {
        assertThat(windows(
                        command("a", "RegisterOrgan", "Organ-a", Map.of()),
                        command("a", "RegisterOfficer", "Officer-cert.1", Map.of("organ", "Organ-a"))))
                .containsExactly(1, 1);
    }

    @Test
    void keepsEveryCommandOfTheCityInItsOrder() {
        List<DemoCommand> commands = DemoCity.commands();

        List<Window> windows = Window.of(commands);

        assertThat(windows.stream().mapToInt(Window::size).sum()).isEqualTo(commands.size());
        assertThat(windows).hasSizeLessThan(90);
        for (int i = 1; i < windows.size(); i++) {
            assertThat(windows.get(i).first())
                    .isAfterOrEqualTo(windows.get(i - 1).last());
        }
    }

    private static List<Integer> windows(DemoCommand... commands) {
        return Window.of(List.of(commands)).stream().map(Window::size).toList();
    }

    private static DemoCommand command(String organ, String name, String stream, Map<String, Object> data) {
        return new DemoCommand(THEN, Role.OFFICER, organ, name + stream, name, stream, data);
    }
}
