package org.mingjing.process.log.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjing.log.note.Cosignature;
import org.mingjing.log.note.KeyType;
import org.mingjing.log.note.SignerKey;
import org.mingjing.log.policy.TlogPolicy;
import org.mingjing.log.tile.TileSource;
import org.mingjing.log.witness.AddCheckpoint;
import org.mingjing.process.log.LogStopped;
import org.mingjing.process.log.StopReason;
import org.mingjing.process.log.witness.AskWitnesses.Asked;
import org.mingjing.process.log.witness.StubWitness.Misbehaviour;

class AskWitnessesTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(200);
    private static final SmallLog LOG = new SmallLog("entry");
    private static final String ORIGIN = SmallLog.KEY.verifier().name();

    private StubWitness witness;
    private StubWitness second;
    private StubWitness third;

    @BeforeEach
    void open() throws IOException {
        witness = new StubWitness("first", SmallLog.KEY.verifier());
        second = new StubWitness("second", SmallLog.KEY.verifier());
        third = new StubWitness("third", SmallLog.KEY.verifier());
    }

    @AfterEach
    void close() {
        Stream.of(witness, second, third).forEach(StubWitness::close);
    }

    @Test
    void a_witness_is_asked_once_for_each_checkpoint_from_the_size_it_has() {
        var asking = asking(LONG, witness);
        for (long size : new long[] {1, 2, 7, 8, 100}) {
            var asked = asking.ask(LOG.checkpoint(size), LOG);
            assertThat(asked.enough()).isTrue();
            assertThat(asked.checkpoint().note().signatures()).hasSize(2);
        }
        assertThat(witness.requests).hasValue(5);
        assertThat(asking.witnesses().get(0).state().size()).isEqualTo(100);
        assertThat(asking.witnesses().get(0).state().cosignedAt()).isPresent();
    }

    @Test
    void one_at_another_size_is_asked_once_more_from_there() {
        witness.remember(LOG.checkpoint(5));
        assertThat(asking(LONG, witness).ask(LOG.checkpoint(9), LOG).enough()).isTrue();
        assertThat(witness.requests).hasValue(2);
    }

    @Test
    void one_that_has_forgotten_everything_is_asked_from_nothing() {
        var asking = asking(LONG, witness);
        asking.ask(LOG.checkpoint(5), LOG);
        witness.forget();
        assertThat(asking.ask(LOG.checkpoint(9), LOG).enough()).isTrue();
        assertThat(witness.requests).hasValue(3);
    }

    static Stream<Arguments> misbehaviours() {
        return Stream.of(
                misbehaviour(
                        "status 400",
                        Reply.REQUEST_REFUSED,
                        (to, request) -> StubWitness.send(to, 400, "text/plain", "")),
                misbehaviour(
                        "status 403",
                        Reply.NOT_SIGNED_BY_LOG,
                        (to, request) -> StubWitness.send(to, 403, "text/plain", "")),
                misbehaviour(
                        "status 404", Reply.UNKNOWN_LOG, (to, request) -> StubWitness.send(to, 404, "text/plain", "")),
                misbehaviour(
                        "status 422",
                        Reply.NOT_CONSISTENT,
                        (to, request) -> StubWitness.send(to, 422, "text/plain", "")),
                misbehaviour(
                        "status 500", Reply.UNREADABLE, (to, request) -> StubWitness.send(to, 500, "text/plain", "")),
                misbehaviour("a redirection", Reply.UNREADABLE, (to, request) -> {
                    to.getResponseHeaders().set("Location", "/w/add-checkpoint");
                    StubWitness.send(to, 307, "text/plain", "");
                }),
                misbehaviour(
                        "garbage",
                        Reply.UNREADABLE,
                        (to, request) -> StubWitness.send(to, 200, "text/plain", "certainly\n")),
                misbehaviour("nothing", Reply.UNREADABLE, (to, request) -> StubWitness.send(to, 200, "text/plain", "")),
                misbehaviour(
                        "one size after another",
                        Reply.OTHER_SIZE,
                        (to, request) -> StubWitness.send(
                                to,
                                409,
                                "text/x.tlog.size",
                                AddCheckpoint.parse(request).oldSize() + 1 + "\n")),
                misbehaviour(
                        "a size above ours",
                        Reply.AHEAD,
                        (to, request) -> StubWitness.send(to, 409, "text/x.tlog.size", "4711\n")),
                misbehaviour(
                        "a size that is none",
                        Reply.UNREADABLE,
                        (to, request) -> StubWitness.send(to, 409, "text/x.tlog.size", "+5\n")),
                misbehaviour(
                        "a size of another type",
                        Reply.UNREADABLE,
                        (to, request) -> StubWitness.send(to, 409, "text/plain", "2\n")),
                misbehaviour("a body without end", Reply.UNREADABLE, (to, request) -> {
                    to.sendResponseHeaders(200, 0);
                    while (true) {
                        to.getResponseBody().write(new byte[8192]);
                    }
                }),
                misbehaviour("an end in the middle", Reply.NO_ANSWER, (to, request) -> {
                    to.sendResponseHeaders(200, 1000);
                    to.getResponseBody().write('x');
                }));
    }

    private static Arguments misbehaviour(String name, Reply reply, Misbehaviour misbehaviour) {
        return Arguments.of(name, reply, misbehaviour);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("misbehaviours")
    void what_is_no_cosignature_is_none_and_the_next_one_counts(String name, Reply reply, Misbehaviour misbehaviour) {
        var asking = asking(LONG, witness);
        witness.misbehave(misbehaviour);

        assertRefused(asking.ask(LOG.checkpoint(3), LOG), reply);

        witness.behave();
        assertThat(asking.ask(LOG.checkpoint(4), LOG).enough()).isTrue();
    }

    @Test
    void a_cosignature_is_checked_before_it_is_taken() {
        var asking = asking(LONG, witness);
        var stranger = SignerKey.of("stranger.example", KeyType.COSIGNATURE, new byte[32]);
        var otherTree = new SmallLog("another").checkpoint(3).checkpoint();
        for (var line : new Object[] {
            Cosignature.make(
                    stranger, LOG.checkpoint(3).checkpoint(), Clock.systemUTC().instant()),
            Cosignature.make(witness.key, otherTree, Clock.systemUTC().instant()),
            witness.key.as(KeyType.ED25519).sign(LOG.checkpoint(3).note().text())
        }) {
            witness.misbehave((to, request) -> StubWitness.send(to, 200, "text/plain", line + "\n"));
            assertRefused(asking.ask(LOG.checkpoint(3), LOG), Reply.WRONG_SIGNATURE);
        }
        // Among lines of others, the one of this witness is found.
        witness.misbehave((to, request) -> StubWitness.send(
                to,
                200,
                "text/plain",
                Cosignature.make(
                                stranger,
                                LOG.checkpoint(3).checkpoint(),
                                Clock.systemUTC().instant()) + "\n"
                        + witness.honestly(request).body()));
        assertThat(asking.ask(LOG.checkpoint(3), LOG).enough()).isTrue();
    }

    @Test
    void one_that_is_down_is_not_waited_for_and_is_heard_when_it_is_back() throws IOException {
        var asking = asking(LONG, witness);
        witness.goDown();
        assertRefused(asking.ask(LOG.checkpoint(3), LOG), Reply.NO_ANSWER);
        witness.comeBack();
        assertThat(asking.ask(LOG.checkpoint(3), LOG).enough()).isTrue();
    }

    @Test
    void a_slow_one_is_asked_one_thing_at_a_time_and_its_late_answer_counts() {
        var asking = asking(SHORT, witness);
        witness.misbehave((to, request) -> {
            witness.dawdle(SHORT.multipliedBy(3));
            var answer = witness.honestly(request);
            StubWitness.send(to, answer.status(), answer.contentType(), answer.body());
        });
        var checkpoint = LOG.checkpoint(3);

        assertRefused(asking.ask(checkpoint, LOG), Reply.TOO_SLOW);
        assertRefused(asking.ask(LOG.checkpoint(4), LOG), Reply.TOO_SLOW);
        await().untilAsserted(
                        () -> assertThat(asking.ask(checkpoint, LOG).enough()).isTrue());
        assertThat(witness.requests).hasValue(1);
        assertThat(witness.mostAtOnce).hasValue(1);
    }

    @Test
    void one_that_sends_its_answer_byte_by_byte_is_given_up() {
        var asking = new AskWitnesses(policy("first", witness), LONG, SHORT);
        witness.misbehave((to, request) -> {
            to.sendResponseHeaders(200, 0);
            to.getResponseBody().write('x');
            to.getResponseBody().flush();
            witness.dawdle(LONG);
        });
        assertRefused(asking.ask(LOG.checkpoint(3), LOG), Reply.TOO_SLOW);
    }

    @Test
    void two_of_three_are_enough_and_nobody_waits_for_the_third() {
        var asking = asking(LONG, "group two 2 first second third\nquorum two\n", witness, second, third);
        third.misbehave((to, request) -> third.dawdle(LONG));
        long begun = System.nanoTime();

        var asked = asking.ask(LOG.checkpoint(3), LOG);

        assertThat(asked.enough()).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(LONG);
        assertThat(asked.checkpoint().note().signatures()).hasSize(3);
        second.misbehave((to, request) -> StubWitness.send(to, 500, "text/plain", ""));
        witness.misbehave((to, request) -> StubWitness.send(to, 500, "text/plain", ""));
        var next = asking.ask(LOG.checkpoint(4), LOG);
        assertThat(next.enough()).isFalse();
        assertThat(next.answers().get("third").reply()).isEqualTo(Reply.TOO_SLOW);
    }

    @Test
    void where_no_quorum_is_wanted_all_are_waited_for_and_none_is_needed() {
        var asking = asking(LONG, "quorum none\n", witness, second);
        second.misbehave((to, request) -> StubWitness.send(to, 500, "text/plain", ""));

        var asked = asking.ask(LOG.checkpoint(3), LOG);

        assertThat(asked.enough()).isTrue();
        assertThat(asked.checkpoint().note().signatures()).hasSize(2);
        assertThat(asked.answers().get("second").reply()).isEqualTo(Reply.UNREADABLE);
    }

    @Test
    void one_that_cosigned_another_history_shows_it() {
        witness.remember(new SmallLog("another").checkpoint(3));

        var asked = asking(LONG, witness).ask(LOG.checkpoint(5), LOG);

        assertRefused(asked, Reply.NOT_CONSISTENT);
        assertThat(asked.answers().get("first").seen()).contains(witness.latest(ORIGIN));
    }

    @Test
    void a_tile_of_ours_that_is_damaged_is_no_fault_of_the_witness() {
        TileSource damaged = id -> {
            throw new LogStopped(StopReason.TILE_DAMAGED, id.path());
        };
        var asking = asking(LONG, witness);
        asking.ask(LOG.checkpoint(3), LOG);
        assertThatThrownBy(() -> asking.ask(LOG.checkpoint(5), damaged)).isInstanceOf(LogStopped.class);
    }

    private void assertRefused(Asked asked, Reply reply) {
        assertThat(asked.enough()).isFalse();
        assertThat(asked.checkpoint().note().signatures()).hasSize(1);
        assertThat(asked.answers().get("first").reply()).isEqualTo(reply);
    }

    private static AskWitnesses asking(Duration within, StubWitness witness) {
        return new AskWitnesses(policy("first", witness), within, LONG);
    }

    private static AskWitnesses asking(Duration within, String quorum, StubWitness... witnesses) {
        return new AskWitnesses(policyOf(quorum, witnesses), within, LONG);
    }

    private static TlogPolicy policy(String quorum, StubWitness witness) {
        return policyOf("quorum " + quorum + "\n", witness);
    }

    private static TlogPolicy policyOf(String quorum, StubWitness... witnesses) {
        return TlogPolicy.parse(("log " + SmallLog.KEY.verifier() + "\n"
                        + Arrays.stream(witnesses).map(StubWitness::policyLine).collect(Collectors.joining())
                        + quorum)
                .getBytes(UTF_8));
    }
}
