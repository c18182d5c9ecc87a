package org.mingjing.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjing.local.auditor.AuditLog;

/** The story, and that what it left behind outlives the processes. */
@ExtendWith(OneSuite.class)
@Order(1)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class JourneyTest {
    private final SuiteUnderTest running;
    private final Story story;

    JourneyTest(SuiteUnderTest running) {
        this.running = running;
        this.story = new Story(running.scene());
    }

    Stream<Named<Chapter>> chapters() {
        return story.chapters().stream().map(chapter -> Named.of(chapter.titleEn(), chapter));
    }

    @ParameterizedTest
    @MethodSource("chapters")
    @Order(1)
    void everyStepOfTheChapterIsAsItShouldBe(Chapter chapter) {
        var narrator = running.scene().narrator();
        var earlier = narrator.failed().size();

        story.tell(chapter);

        assertThat(narrator.failed().stream().skip(earlier)).isEmpty();
    }

    @Test
    @Order(2)
    void toldAgainTheStoryRecognisesWhatIsDoneForGood() {
        var scene = running.scene();
        var again = new Scene(scene.gateway(), new Narrator(running.told()), scene.bureau());
        var sameStory = new Story(again);

        sameStory.chapters().forEach(sameStory::tell);

        assertThat(again.narrator().failed()).isEmpty();
    }

    @Test
    @Order(3)
    void whatWasPublishedLooksAsTheSamplesSay() {
        var published = new PublishedEvents(running.suite().addresses().kafka());

        assertThat(published.unlikeTheirSample()).isEmpty();
        assertThat(published.types()).hasSizeGreaterThan(50);
    }

    @Test
    @Order(3)
    void whoeverAuditsTheLogFindsThatItKeptItsWord() throws InterruptedException {
        var told = new ByteArrayOutputStream();
        var addresses = running.suite().addresses();

        int exitCode = AuditLog.run(
                new PrintStream(told, true, UTF_8),
                running.told(),
                addresses.kafka(),
                addresses.gateway() + "/log",
                running.folder().resolve("data/log/policy").toString(),
                running.folder().resolve("evidence").toString());

        assertThat(told.toString(UTF_8)).containsPattern("[1-9][0-9]* entries");
        assertThat(exitCode).as(told.toString(UTF_8)).isZero();
    }

    @Test
    @Order(4)
    void stoppedWhileAnEventIsUnderWayAndStartedAgainNothingIsLostAndNoEventIsAppliedTwice() {
        var before = Books.of(running.scene());
        running.suite().stop("risk-service");
        running.suite().stop("accountability-service");
        var card = RedCard.upheld(running.scene());
        running.suite().close();
        assertThat(running.toldSoFar())
                .as("each component stopped when it was asked to")
                .doesNotContain("did not stop in time");

        running.start();

        new RedCard(running.scene(), card.code()).assertArrivesOnce();
        assertThat(Books.of(running.scene()).changesSince(before)).isEmpty();
    }

    @Test
    @Order(5)
    void whatTheServicesTellAgainOnRequestIsNotAppliedTwice() {
        var before = Books.of(running.scene());

        running.tellAgain("risk", "units");
        running.tellAgain("risk", "powers");
        running.tellAgain("process", "cases");
        running.tellAgain("process", "cards");
        running.tellAgain("accountability", "complaints");
        running.tellAgain("accountability", "evaluations");

        // Told after all of them, so when it has arrived they have too.
        RedCard.upheld(running.scene()).assertArrivesOnce();
        assertThat(Books.of(running.scene()).changesSince(before)).isEmpty();
    }
}
