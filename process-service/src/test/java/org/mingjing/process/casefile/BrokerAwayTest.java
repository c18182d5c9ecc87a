package org.mingjing.process.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mingjing.process.ProcessFixtures.PLAIN;
import static org.mingjing.process.ProcessFixtures.complete;
import static org.mingjing.process.ProcessFixtures.officeWith;
import static org.mingjing.process.ProcessFixtures.open;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.process.CaseAccepted;
import org.mingjing.events.process.CaseOpened;
import org.mingjing.events.process.CaseStepCompleted;
import org.mingjing.testkit.Broker;
import org.mingjing.testkit.TestKafka;
import org.mingjing.testkit.TestTopics;

@QuarkusTest
class BrokerAwayTest {
    @Broker
    TestKafka kafka;

    @Test
    void casesAreOpenedAllTheSameAndTheirEventsArriveInOrderLater() {
        var office = officeWith("III", PLAIN);
        kafka.interrupt();
        var file = open(office);
        complete(file, 1, office.as("handler"), "ACCEPTED").then().statusCode(200);
        kafka.run();
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(TestTopics.eventsOn("mingjing.process.public.v1", DomainEvent.class)
                                .filter(event -> event.subject().equals(file.number()))
                                .map(DomainEvent::getClass))
                        .containsExactly(CaseOpened.class, CaseStepCompleted.class, CaseAccepted.class));
    }
}
