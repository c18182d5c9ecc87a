package org.mingjing.process.log.witness;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.policy.TlogPolicy;
import org.mingjing.log.tile.TileSource;

/** Asks all witnesses of a policy at once, and waits until enough have cosigned or the time is over. */
final class AskWitnesses {
    private final TlogPolicy policy;
    private final Duration within;
    private final List<RemoteWitness> witnesses;
    private final Executor executor = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "log-witness");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * @param within for all together
     * @param givenUpAfter for one exchange; until then a slow witness is not asked anew
     */
    AskWitnesses(TlogPolicy policy, Duration within, Duration givenUpAfter) {
        var client = new WitnessClient(givenUpAfter);
        this.policy = policy;
        this.within = within;
        this.witnesses = policy.witnesses().stream()
                .filter(witness ->
                        witness.url().isPresent() && witness.key().type().isSupported())
                .map(witness -> new RemoteWitness(witness, client))
                .toList();
    }

    /**
     * What came of it.
     *
     * @param checkpoint with the cosignatures that came
     * @param enough whether they are what the policy wants
     * @param answers the last of each witness; of one that was not waited for, an earlier one or none
     */
    record Asked(SignedCheckpoint checkpoint, boolean enough, Map<String, Answer> answers) {}

    List<RemoteWitness> witnesses() {
        return witnesses;
    }

    /** Where no quorum is wanted, all are waited for: it is their only chance to be in the note. */
    Asked ask(SignedCheckpoint signed, TileSource tiles) {
        var asked = hear(signed, tiles, heard -> isWitnessed(cosigned(signed, heard)));
        return new Asked(asked.checkpoint(), asked.enough(), answers());
    }

    /**
     * Waits until the answers suffice, or the time is over.
     *
     * @param suffices asked whenever one more has answered
     * @return with the answers of now alone; who was still waited for then was too slow
     */
    Asked hear(SignedCheckpoint signed, TileSource tiles, Predicate<Map<String, Answer>> suffices) {
        long end = System.nanoTime() + within.toNanos();
        var arrived = new LinkedBlockingQueue<RemoteWitness>();
        var asked = new LinkedHashMap<RemoteWitness, CompletableFuture<Answer>>();
        for (var witness : witnesses) {
            var answer = witness.ask(signed, tiles, executor);
            asked.put(witness, answer);
            answer.whenComplete((any, failure) -> arrived.add(witness));
        }
        var heard = new LinkedHashMap<String, Answer>();
        boolean suffice = suffices.test(heard);
        while (heard.size() < asked.size() && !suffice) {
            var next = next(arrived, end);
            if (next == null) {
                break;
            }
            heard.put(next.name(), answerOf(asked.get(next)));
            suffice = suffices.test(heard);
        }
        var checkpoint = cosigned(signed, heard);
        boolean enough = policy.judge(checkpoint).isValid();
        if (!suffice) {
            late(signed, asked, heard);
        }
        return new Asked(checkpoint, enough, heard);
    }

    private static void late(
            SignedCheckpoint signed, Map<RemoteWitness, CompletableFuture<Answer>> asked, Map<String, Answer> heard) {
        asked.forEach((witness, answer) -> {
            if (!answer.isDone()) {
                heard.put(witness.name(), witness.late(signed));
            }
        });
    }

    private static SignedCheckpoint cosigned(SignedCheckpoint signed, Map<String, Answer> heard) {
        var checkpoint = signed;
        for (var answer : heard.values()) {
            checkpoint =
                    answer.line().isPresent() ? checkpoint.with(answer.line().get()) : checkpoint;
        }
        return checkpoint;
    }

    /** What those show of a log that show it in time. */
    Map<String, SignedCheckpoint> shown(String origin) {
        var asked = new LinkedHashMap<String, CompletableFuture<Optional<SignedCheckpoint>>>();
        for (var witness : witnesses) {
            var shown = CompletableFuture.supplyAsync(() -> witness.shown(origin), executor);
            asked.put(
                    witness.name(), shown.completeOnTimeout(Optional.empty(), within.toNanos(), TimeUnit.NANOSECONDS));
        }
        var shown = new LinkedHashMap<String, SignedCheckpoint>();
        asked.forEach((witness, answer) -> answer.join().ifPresent(checkpoint -> shown.put(witness, checkpoint)));
        return shown;
    }

    private Map<String, Answer> answers() {
        var answers = new LinkedHashMap<String, Answer>();
        witnesses.forEach(witness -> witness.last().ifPresent(answer -> answers.put(witness.name(), answer)));
        return answers;
    }

    private boolean isWitnessed(SignedCheckpoint checkpoint) {
        return policy.quorum().isPresent() && policy.judge(checkpoint).isValid();
    }

    private static RemoteWitness next(LinkedBlockingQueue<RemoteWitness> arrived, long end) {
        try {
            return arrived.poll(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    /** Of one that has arrived. */
    private static Answer answerOf(CompletableFuture<Answer> asked) {
        try {
            return asked.join();
        } catch (CompletionException e) {
            // Of ours, not of the witness: a tile that is damaged must stop the log.
            if (e.getCause() instanceof RuntimeException ours) {
                throw ours;
            }
            throw e;
        }
    }
}
