package org.mingjing.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;

/** Keycloak from its own distribution, with the realm and the demo accounts loaded at the first start. */
final class Keycloak implements Component {
    private static final String MAIN = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";
    // The list of bin/kc.sh. The script itself is left out: it puts a shell between us and the process, and its choice
    // of collector cannot be replaced.
    private static final List<String> JVM = List.of(
            "-XX:MaxMetaspaceSize=256m",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000");

    private final SuiteFolder folder;
    private final Children children;
    private final Programs programs;
    private final Secrets secrets;
    private final RealmFile realm;
    private final Path distributions;
    private final JavaProgram java;
    private final int port;

    /** @param distributions the folder in which the build puts keycloak-&lt;version&gt;.zip */
    Keycloak(
            SuiteFolder folder,
            Children children,
            Programs programs,
            Secrets secrets,
            RealmFile realm,
            Path distributions,
            int port) {
        this.folder = folder;
        this.children = children;
        this.programs = programs;
        this.secrets = secrets;
        this.realm = realm;
        this.distributions = distributions;
        this.java = new JavaProgram(name(), 320, folder.data("archives"));
        this.port = port;
    }

    static String url(int port) {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public List<Integer> ports() {
        return List.of(port);
    }

    @Override
    public void start() throws InterruptedException {
        var distribution = distribution();
        var version = distribution.getFileName().toString().replace(".zip", "");
        var program = programs.prepared(version, into -> unpackAndBuild(distribution, into));
        try {
            var home = home(program);
            var imported = home.resolve("data/import/mingjing-realm.json");
            Files.createDirectories(imported.getParent());
            Files.writeString(imported, realm.withDemoAccounts().toPrettyString());
            var build = program.resolve(".ready");
            java.prepareArchive(children, build, options(program, home), arguments());
            children.start(
                    name(), StopSignal.TERM, java.command(build, options(program, home), arguments()), environment());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> arguments() {
        return List.of(
                "start",
                "--optimized",
                "--import-realm",
                // Said again here: built in alone, it still opened its cluster ports to the network.
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=" + url(port));
    }

    /** What the realm file leaves open. */
    private Map<String, String> environment() {
        return Map.of(
                "MINGJING_GATEWAY_CLIENT_SECRET", secrets.get("gateway-client"),
                "MINGJING_MUNICIPAL_SYSTEM_CLIENT_SECRET", secrets.get("municipal-system-client"),
                // Without a port Keycloak accepts every port of this machine, so the gateway's may change between
                // starts.
                "MINGJING_GATEWAY_URL", "http://localhost",
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get("keycloak-admin"));
    }

    /** A home of this suite's own around the shared program: data here, everything else there. */
    private Path home(Path program) throws IOException {
        var home = SuiteFolder.made(folder.data("keycloak"));
        for (var part : List.of("conf", "lib", "providers", "themes", "version.txt")) {
            var link = home.resolve(part);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, program.resolve(part));
        }
        return home;
    }

    /** The newest: an upgrade may have left the one before beside it. */
    private Path distribution() {
        if (Files.exists(distributions)) {
            try (var zips = Files.newDirectoryStream(distributions, "keycloak-*.zip")) {
                var newest = StreamSupport.stream(zips.spliterator(), false).max(Comparator.comparing(Path::toString));
                if (newest.isPresent()) {
                    return newest.get();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw new ComponentFailed(name(), "缺少 missing: " + distributions + "/keycloak-*.zip (./mvnw package)");
    }

    private void unpackAndBuild(Path distribution, Path program) throws IOException, InterruptedException {
        unpack(distribution, program);
        children.run(
                name(),
                StopSignal.TERM,
                java.plainCommand(options(program, program), List.of("build", "--db=dev-file", "--cache=local")),
                Map.of());
    }

    private static void unpack(Path distribution, Path program) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(distribution))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                // The first part of each name is the distribution's own folder.
                var name = entry.getName().substring(entry.getName().indexOf('/') + 1);
                var target = program.resolve(name).normalize();
                if (!target.startsWith(program)) {
                    throw new IOException("outside of the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target);
                }
            }
        }
    }

    private static List<String> options(Path program, Path home) {
        var options = new ArrayList<>(JVM);
        options.add("-Dkc.home.dir=" + home);
        options.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        options.addAll(List.of("-cp", program.resolve("lib/quarkus-run.jar").toString(), MAIN));
        return options;
    }

    @Override
    public boolean isReady() {
        return Answers.ok(url(port) + "/realms/mingjing");
    }
}
