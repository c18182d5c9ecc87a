package org.mingjing.testkit.notes;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventEnvelope;
import org.mingjing.events.process.AlertsToldAgain;
import org.mingjing.events.risk.PowerCancelled;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.testkit.As;
import org.mingjing.testkit.TestTopics;

/** A republication beside a transaction that changes what is told: the newer state must be told last. */
@QuarkusTest
class RepublicationTest {
    @Inject
    EntityManager entities;

    @Inject
    Outbox outbox;

    private final String code = "REP-" + UUID.randomUUID();

    @BeforeEach
    void a_note() {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.persist(new Note(code, "old"));
            tell("old");
        });
    }

    @Test
    void it_waits_for_a_change_that_has_told_its_event_and_is_not_committed() {
        var change = QuarkusTransaction.requiringNew().call(() -> {
            rewrite();
            tell("new");
            var republication = supplyAsync(this::republish);
            await().atMost(Duration.ofSeconds(20)).until(() -> republication.isDone() || somebodyWaits());
            return republication;
        });

        assertThat(change.join()).isEqualTo(200);
        assertThat(toldInTheEnd(3)).containsExactly("old", "new", "new");
    }

    @Test
    void a_change_that_has_not_told_its_event_yet_tells_it_after_the_republication() {
        var change = QuarkusTransaction.requiringNew().call(() -> {
            rewrite();
            var republication = supplyAsync(this::republish);
            await().atMost(Duration.ofSeconds(20)).until(republication::isDone);
            tell("new");
            return republication;
        });

        assertThat(change.join()).isEqualTo(200);
        assertThat(toldInTheEnd(3)).containsExactly("old", "old", "new");
    }

    @Test
    void it_gives_up_instead_of_holding_up_every_change_behind_a_long_one() {
        CompletableFuture<Integer> republication = QuarkusTransaction.requiringNew()
                .call(() -> {
                    tell("new");
                    var asked = supplyAsync(this::republish);
                    await().atMost(Duration.ofSeconds(20)).until(asked::isDone);
                    return asked;
                });

        assertThat(republication.join()).isEqualTo(503);
        assertThat(republish()).isEqualTo(200);
    }

    @Test
    void of_many_the_first_are_told_at_once_and_the_rest_in_turn_until_the_end_says_how_many_they_were() {
        var prefix = ManyNotesRepublisher.PREFIX + UUID.randomUUID() + "-";
        QuarkusTransaction.requiringNew()
                .run(() -> IntStream.range(0, 5).forEach(i -> entities.persist(new Note(prefix + i, "many"))));

        assertThat(tellAgain("many-notes")).isEqualTo(202);

        await().untilAsserted(() -> assertThat(TestTopics.eventsOn("mingjing.risk.public.v1", PowerCancelled.class)
                        .map(PowerCancelled::code)
                        .filter(told -> told.startsWith(prefix)))
                .containsExactlyInAnyOrder(prefix + 0, prefix + 1, prefix + 2, prefix + 3, prefix + 4));
        await().untilAsserted(() -> {
            var together = toldTogetherWith(prefix + 0);
            assertThat(together)
                    .filteredOn(AlertsToldAgain.class::isInstance)
                    .containsExactly(new AlertsToldAgain(together.size() - 1));
        });
    }

    private static List<DomainEvent> toldTogetherWith(String code) {
        var told = TestTopics.envelopesOn("mingjing.risk.public.v1").toList();
        var republication = told.stream()
                .filter(event -> event.data().key().equals(code))
                .findFirst()
                .orElseThrow()
                .republication();
        return told.stream()
                .filter(event -> republication.equals(event.republication()))
                .map(EventEnvelope::data)
                .toList();
    }

    private void rewrite() {
        entities.createQuery("select n from Note n where n.code = :code", Note.class)
                .setParameter("code", code)
                .getSingleResult()
                .rewrite("new");
        entities.flush();
    }

    private void tell(String text) {
        outbox.add(new PowerCancelled(code, "EB", text, LocalDate.of(2026, 11, 20), 1));
    }

    private int republish() {
        return tellAgain("notes");
    }

    private static int tellAgain(String aggregate) {
        return As.role("system-admin")
                .official("SYSADMIN")
                .request()
                .contentType(ContentType.JSON)
                .body(Map.of("aggregate", aggregate))
                .post("/api/notes/v1/operations/republications")
                .statusCode();
    }

    private static boolean somebodyWaits() {
        return WriteTest.count("select count(*) from pg_locks where not granted and locktype = ?", "advisory") > 0;
    }

    private List<String> toldInTheEnd(int events) {
        return await().until(
                        () -> TestTopics.eventsOn("mingjing.risk.public.v1", PowerCancelled.class)
                                .filter(event -> event.code().equals(code))
                                .map(PowerCancelled::documentNo)
                                .toList(),
                        told -> told.size() == events);
    }
}
