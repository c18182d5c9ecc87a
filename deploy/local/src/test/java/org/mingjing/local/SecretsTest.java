package org.mingjing.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    private Path directory;

    @Test
    void aSecretIsMadeOnceAndKept() {
        var file = directory.resolve("secrets");
        var made = new Secrets(file).get("gateway-client");

        assertThat(made).hasSize(43);
        assertThat(new Secrets(file).get("gateway-client")).isEqualTo(made);
        assertThat(new Secrets(file).get("another")).isNotEqualTo(made);
    }

    @Test
    void onlyTheOwnerCanReadThem() throws Exception {
        var file = directory.resolve("secrets");
        new Secrets(file).get("gateway-client");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
