package org.mingjian.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchFileTest {

    @TempDir
    Path directory;

    @Test
    void readsEachPartitionInTheOrderInWhichItWasWritten() throws IOException {
        Map<Integer, ByteArrayOutputStream> expected = new TreeMap<>();
        try (ScratchFile file = new ScratchFile(new Scratch(directory, 1))) {
            for (int i = 0; i < 10_000; i++) {
                int partition = i * i % 5;
                byte[] bytes = ("number " + i + ", ").repeat(i % 7).getBytes(StandardCharsets.UTF_8);
                file.append(partition, bytes);
                expected.computeIfAbsent(partition, fresh -> new ByteArrayOutputStream())
                        .writeBytes(bytes);
            }
            for (Map.Entry<Integer, ByteArrayOutputStream> partition : expected.entrySet()) {
                assertThat(file.read(partition.getKey()).readAllBytes())
                        .isEqualTo(partition.getValue().toByteArray());
            }
            assertThat(file.read(200).readAllBytes()).isEmpty();
        }
    }

    @Test
    void takesWhatIsLongerThanABlock() throws IOException {
        byte[] bytes = "long ".repeat(5_000).getBytes(StandardCharsets.UTF_8);
        try (ScratchFile file = new ScratchFile(new Scratch(directory, 1))) {
            file.append(255, bytes);
            file.append(255, bytes);

            assertThat(file.read(255).readNBytes(bytes.length)).isEqualTo(bytes);
            assertThat(file.read(255).readAllBytes()).hasSize(2 * bytes.length);
        }
    }

    @Test
    void leavesNothingBehind() throws IOException {
        Path fresh = directory.resolve("made/when/needed");
        Scratch scratch = new Scratch(fresh, 90_000);
        try (ScratchFile file = new ScratchFile(scratch)) {
            assertThat(scratch.isFull()).isFalse();
            file.append(0, new byte[100_000]);
            assertThat(scratch.isFull()).isTrue();
        }
        assertThat(scratch.isFull()).isFalse();
        try (Stream<Path> left = Files.list(fresh)) {
            assertThat(left).isEmpty();
        }
    }
}
