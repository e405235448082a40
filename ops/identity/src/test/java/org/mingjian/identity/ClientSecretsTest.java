package org.mingjian.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientSecretsTest {

    @TempDir
    Path directory;

    @Test
    void givesEachClientASecretOfItsOwn() {
        Map<String, String> secrets = ClientSecrets.readOrCreate(directory.resolve("clients.json"));

        assertThat(secrets.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(LocalClient.values()).map(LocalClient::id).toList());
        assertThat(secrets.values()).doesNotHaveDuplicates();
        assertThat(ClientSecrets.readOrCreate(directory.resolve("clients.json")))
                .isEqualTo(secrets);
    }

    @Test
    void addsAClientThatCameWithALaterReleaseAndKeepsTheOthers() throws Exception {
        Path file = directory.resolve("clients.json");
        Files.writeString(file, "{\"local-officer\": \"kept\"}");

        Map<String, String> secrets = ClientSecrets.readOrCreate(file);

        assertThat(secrets).containsEntry("local-officer", "kept").containsKey("local-clerk");
        assertThat(ClientSecrets.readOrCreate(file)).isEqualTo(secrets);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
