package org.mingjian.clerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ClerkCommandTest {

    private static final String[] PLACES = {
        "--query-side=http://q:8080", "--command-side=http://c:8081", "--token-endpoint=http://i:8090/oauth2/token"
    };

    private static ClerkSettings settings(String... more) {
        ClerkCommand command = new ClerkCommand(Map.of("MINGJIAN_CLERK_CLIENTSECRET", "of a test"));
        CommandLine line = new CommandLine(command);
        String[] all = new String[PLACES.length + more.length];
        System.arraycopy(PLACES, 0, all, 0, PLACES.length);
        System.arraycopy(more, 0, all, PLACES.length, more.length);
        line.parseArgs(all);
        return command.settings();
    }

    @Test
    void worksEverywhereAsTheLocalClerkUnlessToldOtherwise() {
        ClerkSettings settings = settings();

        assertThat(settings.clientId()).isEqualTo("local-clerk");
        assertThat(settings.region()).isNull();
        assertThat(settings.interval()).isEqualTo(Duration.ofSeconds(10));
        assertThat(settings.most()).isEqualTo(500);
    }

    @Test
    void keepsToARegionWhenToldSo() {
        assertThat(settings("--region=CN-4101").region()).isEqualTo("CN-4101");
        assertThat(settings("--region=").region()).isNull();
    }

    @Test
    void takesItsSecretFromTheEnvironmentAndShowsItNowhere() {
        ClerkSettings settings = settings();

        assertThat(settings.clientSecret()).isEqualTo("of a test");
        assertThat(settings.toString()).doesNotContain("of a test");
        assertThat(new CommandLine(new ClerkCommand(Map.of())).getUsageMessage())
                .doesNotContain("secret");
    }

    @Test
    void saysWhatIsMissing() {
        StringWriter said = new StringWriter();
        CommandLine line = new CommandLine(new ClerkCommand(Map.of())).setErr(new PrintWriter(said));

        assertThat(line.execute("--query-side=http://q:8080")).isEqualTo(2);

        assertThat(said.toString()).contains("--command-side", "--token-endpoint");
    }
}
