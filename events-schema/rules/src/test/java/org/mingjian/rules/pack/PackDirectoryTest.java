package org.mingjian.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs lie where they say they belong, and no two of a kind hold at one place on one day. */
class PackDirectoryTest {

    private static final String PLACE = "CA-ON-Toronto/toronto-example-1.yaml";

    @TempDir
    Path directory = Path.of("");

    private String toronto = "";

    @BeforeEach
    void readTheExample() throws IOException {
        toronto = Files.readString(Shipped.DIRECTORY.resolve(PLACE));
    }

    @Test
    void readsThePacksShipped() {
        assertThat(Shipped.packs())
                .extracting(pack -> pack.header().name())
                .contains("henan-health-credit 1", "toronto-example 1", "violations 1");
    }

    @Test
    void refusesAPackThatLiesElsewhereThanItSays() throws IOException {
        write("CN/toronto-example-1.yaml", toronto);

        assertThatThrownBy(() -> PackDirectory.read(directory))
                .hasMessageContaining("CN/toronto-example-1.yaml")
                .hasMessageContaining("its place is " + PLACE);
    }

    @Test
    void refusesTwoPacksThatHoldAtOnePlaceOnOneDayAndNamesBoth() throws IOException {
        write(PLACE, toronto);
        write("CA-ON-Toronto/toronto-other-1.yaml", toronto.replace("id: toronto-example", "id: toronto-other"));

        assertThatThrownBy(() -> PackDirectory.read(directory))
                .hasMessageContaining("toronto-example 1")
                .hasMessageContaining("toronto-other 1");
    }

    @Test
    void takesASuccessorThatBeginsTheDayAfter() throws IOException {
        write(PLACE, toronto.replace("validTo: null", "validTo: \"2025-12-31\""));
        write(
                "CA-ON-Toronto/toronto-example-2.yaml",
                toronto.replace("\"2001-01-01\"", "\"2026-01-01\"").replace("version: \"1\"", "version: \"2\""));

        assertThat(PackDirectory.read(directory)).hasSize(2);
    }

    @Test
    void takesSchemesOfDifferentIdsSideBySide() throws IOException {
        write("CN/grading-2025.yaml", scheme("id: grading"));
        write("CN/other-grading-2025.yaml", scheme("id: other-grading"));

        assertThat(PackDirectory.read(directory)).hasSize(2);
    }

    @Test
    void refusesTwoVersionsOfASchemeThatHoldAtOnePlaceOnOneDayAndNamesBoth() throws IOException {
        write("CN/grading-2025.yaml", scheme("id: grading"));
        write("CN/grading-2026.yaml", scheme("id: grading").replace("version: \"2025\"", "version: \"2026\""));

        assertThatThrownBy(() -> PackDirectory.read(directory))
                .hasMessageContaining("grading 2025 (CN/grading-2025.yaml)")
                .hasMessageContaining("grading 2026 (CN/grading-2026.yaml)")
                .hasMessageContaining("tier-scheme");
    }

    @Test
    void refusesTwoSchemesOfOneIdAndVersionWhereverTheyHold() throws IOException {
        write("CN/grading-2025.yaml", scheme("id: grading"));
        write("CN-41/grading-2025.yaml", scheme("id: grading").replace("[CN]", "[CN-41]"));

        assertThatThrownBy(() -> PackDirectory.read(directory))
                .hasMessageContaining("CN/grading-2025.yaml")
                .hasMessageContaining("CN-41/grading-2025.yaml")
                .hasMessageContaining("are both grading 2025");
    }

    @Test
    void namesThePackThatIsUnfit() throws IOException {
        write(PLACE, toronto.replace("basePoints", "points"));

        assertThatThrownBy(() -> PackDirectory.read(directory)).hasMessageContaining(PLACE);
    }

    @Test
    void refusesADirectoryThatIsNotThere() {
        assertThatThrownBy(() -> PackDirectory.read(Path.of("none")))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("none");
    }

    private static String scheme(String id) throws IOException {
        return Files.readString(Shipped.DIRECTORY.resolve("CN/public-places-grading-2025.yaml"))
                .replace("id: public-places-grading", id);
    }

    private void write(String file, String text) throws IOException {
        Path path = directory.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
