package org.mingjing.bench.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.mingjing.bench.Databases;
import org.mingjing.local.Addresses;

/**
 * The yardstick: PostgreSQL's own pgbench, on the same server, inserting one row a transaction and waiting until it is on the
 * disk. The row has a body as long as our entries; it is part of the prepared statement and not sent each time, and the table
 * has no index but its key's, so it is a strict one.
 */
final class PgBench implements AutoCloseable {
    private static final String DATABASE = "mingjing_process";
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

    private final Path folder;
    private final Path script;

    private PgBench(Path folder, Path script) {
        this.folder = folder;
        this.script = script;
    }

    static PgBench prepare(Path folder, SampleEntries entries) throws SQLException, IOException {
        execute(folder, "drop schema if exists bench cascade", "create schema bench", """
                create table bench.entry (
                    id bigint generated always as identity primary key, body bytea not null)""");
        var script = Files.createTempFile("bench-", ".sql");
        // A colon would begin a variable.
        var body = new String(entries.entry(0), UTF_8).replace(':', '=');
        Files.writeString(script, "insert into bench.entry (body) values ('" + body + "');\n");
        return new PgBench(folder, script);
    }

    double insertsPerSecond(int clients, Duration length) throws IOException, InterruptedException {
        var ports = Addresses.ofRunning(folder).ports();
        var role = DATABASE + "_owner";
        var builder = new ProcessBuilder(List.of(
                        "pgbench",
                        "--no-vacuum",
                        "--protocol=prepared",
                        "--client=" + clients,
                        "--jobs=2",
                        "--time=" + length.toSeconds(),
                        "--file=" + script,
                        "--host=127.0.0.1",
                        "--port=" + ports.postgres(),
                        "--username=" + role,
                        DATABASE))
                .redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", Databases.password(folder, role));
        var process = builder.start();
        var told = new String(process.getInputStream().readAllBytes(), UTF_8);
        var tps = TPS.matcher(told);
        if (process.waitFor() != 0 || !tps.find()) {
            throw new IllegalStateException(told);
        }
        return Double.parseDouble(tps.group(1));
    }

    private static void execute(Path folder, String... statements) throws SQLException {
        try (Connection connection = Databases.openAsOwner(folder, DATABASE);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void close() throws SQLException, IOException {
        execute(folder, "drop schema bench cascade");
        Files.delete(script);
    }
}
