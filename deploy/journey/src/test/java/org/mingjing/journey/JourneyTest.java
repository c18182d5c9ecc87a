package org.mingjing.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.journey.Scene.PROCESS;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjing.local.Ports;
import org.mingjing.local.Suite;
import org.mingjing.local.SuiteOptions;

/** The story on a new suite of its own, told in full to target/journey.txt; the suite's data and logs stay in target/suite. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class JourneyTest {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path FOLDER = TARGET.resolve("suite");

    private static final String LATE_UNIT = "EB-XZSP";

    private SuiteOptions options;
    private PrintStream told;
    private Suite suite;
    private Scene scene;
    private Story story;

    @BeforeAll
    void startTheSuite() throws IOException, InterruptedException {
        deleteWhatAnEarlierRunLeft();
        told = new PrintStream(Files.newOutputStream(TARGET.resolve("journey.txt")), true, StandardCharsets.UTF_8);
        options = SuiteOptions.ofCheckout()
                .in(FOLDER)
                .on(Ports.free())
                .withSampleBureau()
                .tellingTo(told);
        assertThat(Stream.of("risk-service", "process-service", "accountability-service", "gateway")
                        .map(program -> options.root().resolve(program + "/target/quarkus-app/quarkus-run.jar")))
                .as("the services are packaged: `./mvnw verify` does that first, `./mvnw test` does not")
                .allMatch(Files::exists);
        start();
        story = new Story(scene);
    }

    @AfterAll
    void stopTheSuite() {
        if (suite != null) {
            suite.close();
        }
    }

    Stream<Named<Chapter>> chapters() {
        return story.chapters().stream().map(chapter -> Named.of(chapter.titleEn(), chapter));
    }

    @ParameterizedTest
    @MethodSource("chapters")
    @Order(1)
    void everyStepOfTheChapterIsAsItShouldBe(Chapter chapter) {
        var earlier = scene.narrator().failed().size();

        story.tell(chapter);

        assertThat(scene.narrator().failed().stream().skip(earlier)).isEmpty();
    }

    @Test
    @Order(2)
    void toldAgainTheStoryRecognisesWhatIsDoneForGood() {
        var again = new Scene(scene.gateway(), new Narrator(told), scene.bureau());
        var sameStory = new Story(again);

        sameStory.chapters().forEach(sameStory::tell);

        assertThat(again.narrator().failed()).isEmpty();
    }

    @Test
    @Order(3)
    void stoppedWhileAnEventIsUnderWayAndStartedAgainNothingIsLostAndNoEventIsAppliedTwice()
            throws InterruptedException {
        var before = Books.of(scene);
        suite.stop("risk-service");
        suite.stop("accountability-service");
        var card = upholdARedCard();
        suite.close();

        start();

        assertArrivesOnce(card);
        assertThat(Books.of(scene).changesSince(before)).isEmpty();
    }

    @Test
    @Order(4)
    void whatTheServicesTellAgainOnRequestIsNotAppliedTwice() {
        var before = Books.of(scene);

        tellAgain("risk", "units");
        tellAgain("risk", "powers");
        tellAgain("process", "cases");
        tellAgain("process", "cards");
        tellAgain("accountability", "complaints");
        tellAgain("accountability", "evaluations");

        // Told after all of them, so when it has arrived they have too.
        assertArrivesOnce(upholdARedCard());
        assertThat(Books.of(scene).changesSince(before)).isEmpty();
    }

    private void tellAgain(String service, String aggregate) {
        var told = scene.gateway()
                .as("sysadmin")
                .post("/api/" + service + "/v1/operations/republications", Map.of("aggregate", aggregate))
                .expect(200);
        assertThat(told.field("events").asInt()).as(aggregate).isPositive();
    }

    private void assertArrivesOnce(String card) {
        var section = new MonthScore(scene, LATE_UNIT);
        assertThat(Eventually.see(
                        () -> RatingChapter.signals(scene.gateway(), "EB-L-03", "RED_CARD:" + card), seen -> seen > 0))
                .isEqualTo(1);
        assertThat(Eventually.see(() -> section.timesCounted("LIABILITY", card), seen -> seen > 0))
                .isEqualTo(1);
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

    private void start() throws InterruptedException {
        suite = Suite.start(options);
        scene = new Scene(
                new Gateway(suite.addresses().gateway(), suite.signIn()),
                new Narrator(told),
                options.root().resolve("deploy/sample-bureau"));
    }

    /** Of a case pushed in late: no page of the books that are compared shows it. */
    private String upholdARedCard() {
        var supervisor = scene.gateway().as("supervisor-jc");
        var code = supervisor
                .get(PROCESS + "cards?state=ISSUED&grade=RED_STATUTORY&unit=" + LATE_UNIT)
                .expect(200)
                .items()
                .get(0)
                .path("code")
                .asText();
        var card = PROCESS + "cards/" + code;
        var explained = scene.gateway()
                .as("handler-xzsp")
                .post(
                        card + "/feedback",
                        Map.of("explanation", "系统对接延误"),
                        supervisor.get(card).etag())
                .expect(200);
        supervisor
                .post(card + "/uphold", Map.of("reason", "逾期属实"), explained.etag())
                .expect(200);
        return code;
    }
}
