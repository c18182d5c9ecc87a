package org.mingjing.process.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;
import static org.mingjing.process.ProcessFixtures.API;
import static org.mingjing.process.ProcessFixtures.PLAIN;
import static org.mingjing.process.ProcessFixtures.complete;
import static org.mingjing.process.ProcessFixtures.officeWith;
import static org.mingjing.process.ProcessFixtures.open;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventEnvelope;
import org.mingjing.events.EventJson;
import org.mingjing.events.process.CaseAccepted;
import org.mingjing.events.process.CaseOpened;
import org.mingjing.testkit.As;
import org.mingjing.testkit.TestTopics;

@QuarkusTest
class CaseRepublisherTest {
    @Inject
    CaseRepublisher republisher;

    @Inject
    CaseFiles files;

    @Test
    void aNewConsumerIsToldTheMilestonesOfEveryCaseAgain() {
        var office = officeWith("III", PLAIN);
        var file = open(office);
        complete(file, 1, office.as("handler"), "ACCEPTED").then().statusCode(200);
        republish("handler").then().statusCode(403);
        republish("system-admin").then().statusCode(anyOf(is(200), is(202)));
        await().untilAsserted(() -> assertThat(TestTopics.recordsOn("mingjing.process.public.v1").stream()
                        .flatMap(message -> EventJson.read(message.value()).stream())
                        .filter(EventEnvelope::republished)
                        .map(EventEnvelope::data)
                        .filter(event -> event.subject().equals(file.number()))
                        .map(Object::getClass))
                .containsExactly(CaseOpened.class, CaseAccepted.class));
    }

    @Test
    void aPortionGoesOnAfterTheCaseThatEndedTheOneBefore() {
        var office = officeWith("III", PLAIN);
        var first = open(office).number();
        var second = open(office).number();
        var told = QuarkusTransaction.requiringNew().call(() -> {
            var end = files.known(first).id().toString();
            return republisher.portion(end).events().map(DomainEvent::subject).toList();
        });
        assertThat(told).contains(second).doesNotContain(first);
    }

    private static io.restassured.response.Response republish(String role) {
        return As.role(role)
                .unit("EB")
                .official(role.toUpperCase())
                .request()
                .contentType("application/json")
                .body(Map.of("aggregate", "cases"))
                .post(API + "/operations/republications");
    }
}
