package org.mingjing.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.journey.Scene.PROCESS;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjing.local.Ports;
import org.mingjing.local.Suite;
import org.mingjing.local.SuiteOptions;

/** The story on a suite of its own, told in full to target/journey.txt. When it fails, data and logs of the suite stay. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class JourneyTest {
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    static Path folder;

    private final SuiteOptions options;
    private final PrintStream told;
    private Suite suite;
    private Scene scene;
    private Story story;

    JourneyTest() throws IOException {
        var target = Files.createDirectories(Path.of("target").toAbsolutePath());
        this.told = new PrintStream(Files.newOutputStream(target.resolve("journey.txt")), true, StandardCharsets.UTF_8);
        this.options = SuiteOptions.ofCheckout()
                .in(folder)
                .on(Ports.free())
                .withSampleBureau()
                .tellingTo(told);
    }

    @BeforeAll
    void startTheSuite() throws InterruptedException {
        assertThat(Stream.of("risk-service", "process-service", "accountability-service", "gateway")
                        .map(program -> options.root().resolve(program + "/target/quarkus-app/quarkus-run.jar")))
                .as("the services are packaged; `./mvnw verify` does that before, `./mvnw test` does not")
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
    void stoppedAndStartedNothingIsLostAndNoEventIsAppliedTwice() throws InterruptedException {
        var before = Books.of(scene);
        var card = upholdARedCardOf("EB-XZSP");
        // Its event is still under way now.
        suite.close();

        start();

        var section = new MonthScore(scene, "EB-XZSP");
        assertThat(Eventually.see(() -> signals(card), seen -> seen > 0)).isEqualTo(1);
        assertThat(Eventually.see(() -> section.timesCounted("LIABILITY", card), seen -> seen > 0))
                .isEqualTo(1);
        assertThat(Books.of(scene)).isEqualTo(before);
    }

    private void start() throws InterruptedException {
        suite = Suite.start(options);
        scene = new Scene(
                new Gateway(suite.addresses().gateway(), suite.signIn()),
                new Narrator(told),
                options.root().resolve("deploy/sample-bureau"));
    }

    private String upholdARedCardOf(String unit) {
        var supervisor = scene.gateway().as("supervisor-jc");
        var code = supervisor
                .get(PROCESS + "cards?state=ISSUED&grade=RED_STATUTORY&unit=" + unit)
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

    private long signals(String card) {
        return RatingChapter.signals(scene.gateway(), "EB-L-03", "RED_CARD:" + card);
    }
}
