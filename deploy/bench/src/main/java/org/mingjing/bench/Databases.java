package org.mingjing.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.mingjing.local.Addresses;

/** Connections to the databases of a running suite, as the services' own runtime roles. */
final class Databases {
    private Databases() {}

    static Connection open(Path folder, String database) throws SQLException {
        var role = database + "_runtime";
        return DriverManager.getConnection(Addresses.ofRunning(folder).jdbc(database), role, password(folder, role));
    }

    private static String password(Path folder, String role) {
        var secrets = new Properties();
        try (var file = Files.newBufferedReader(folder.resolve("secrets"))) {
            secrets.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return secrets.getProperty(role);
    }
}
