package org.mingjing.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.journey.Scene.ACCOUNTABILITY;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingjing.local.Ports;
import org.mingjing.local.Suite;
import org.mingjing.local.SuiteOptions;

/** A new suite on free ports, told in full to target/journey.txt; its data and logs stay in target/suite. */
final class SuiteUnderTest implements AutoCloseable {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path FOLDER = TARGET.resolve("suite");
    private static final Path TOLD = TARGET.resolve("journey.txt");

    private final SuiteOptions options;
    private final PrintStream told;
    private Suite suite;
    private Scene scene;

    private SuiteUnderTest(PrintStream told) {
        this.told = told;
        this.options = SuiteOptions.ofCheckout()
                .in(FOLDER)
                .on(Ports.free())
                .withSampleBureau()
                .tellingTo(told);
    }

    static SuiteUnderTest started() {
        try {
            deleteWhatAnEarlierRunLeft();
            var test = new SuiteUnderTest(new PrintStream(Files.newOutputStream(TOLD), true, StandardCharsets.UTF_8));
            assertThat(Stream.of("risk-service", "process-service", "accountability-service", "gateway")
                            .map(program ->
                                    test.options.root().resolve(program + "/target/quarkus-app/quarkus-run.jar")))
                    .as("the services are packaged: `./mvnw verify` does that first, `./mvnw test` does not")
                    .allMatch(Files::exists);
            test.start();
            return test;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Suite suite() {
        return suite;
    }

    Scene scene() {
        return scene;
    }

    /** Its data, logs and policy. */
    Path folder() {
        return FOLDER;
    }

    /** Of the checkout. */
    Path root() {
        return options.root();
    }

    /** Where what was put before the verifier stays. */
    Path verified() {
        return TARGET.resolve("verified");
    }

    PrintStream told() {
        return told;
    }

    String toldSoFar() {
        try {
            return Files.readString(TOLD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void start() {
        try {
            suite = Suite.start(options);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StepFailed("中断 interrupted", e);
        }
        scene = new Scene(
                new Gateway(suite.addresses().gateway(), suite.signIn()),
                new Narrator(told),
                options.root().resolve("deploy/sample-bureau"));
    }

    /** For a test that is run without the story: cases need published powers. */
    void withPublishedPowers() {
        var power = ACCOUNTABILITY + "public/powers/" + LateCases.POWER;
        if (scene.gateway().asAnybody().get(power).status() != 200) {
            new CatalogueChapter(scene).tell();
            assertThat(scene.narrator().failed()).isEmpty();
        }
    }

    /** Has a service tell the present state of all its aggregates of a kind; how many events that takes. */
    int tellAgain(String service, String aggregate) {
        var events = scene.gateway()
                .as("sysadmin")
                .post("/api/" + service + "/v1/operations/republications", Map.of("aggregate", aggregate))
                .expect(200)
                .field("events")
                .asInt();
        assertThat(events).as(aggregate).isPositive();
        return events;
    }

    @Override
    public void close() {
        suite.close();
    }

    /** All but the notes of what runs: a suite whose test was killed is still there and will be stopped by them. */
    private static void deleteWhatAnEarlierRunLeft() throws IOException {
        for (var part : List.of("data", "log", "secrets")) {
            if (Files.exists(FOLDER.resolve(part))) {
                try (var all = Files.walk(FOLDER.resolve(part))) {
                    for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(each);
                    }
                }
            }
        }
    }
}
