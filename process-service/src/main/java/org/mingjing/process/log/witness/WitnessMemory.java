package org.mingjing.process.log.witness;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.tile.TileSource;
import org.mingjing.process.log.LogStopped;
import org.mingjing.process.log.StopReason;
import org.mingjing.process.log.checkpoint.Witnessing;

/**
 * Asks witnesses to cosign once more what was signed last here: one that has cosigned a larger tree says so. Of a log that has
 * nothing that is the empty tree, of which every tree is a continuation.
 *
 * <p>Whatever was published had the quorum. Once no quorum is left without those who have seen no more, one of them would have
 * to know of anything larger.
 */
final class WitnessMemory implements Witnessing.Memory {
    private final AskWitnesses askWitnesses;
    private final KeepablePolicy policy;
    private final Contradictions contradictions;
    private final SignedCheckpoint last;
    private final Map<String, Answer> answers = new TreeMap<>();

    WitnessMemory(
            AskWitnesses askWitnesses, KeepablePolicy policy, Contradictions contradictions, SignedCheckpoint last) {
        this.askWitnesses = askWitnesses;
        this.policy = policy;
        this.contradictions = contradictions;
        this.last = last;
        askWitnesses.witnesses().forEach(RemoteWitness::askAnew);
    }

    @Override
    public Optional<LogStopped> whyNotYet(TileSource tiles) {
        askWitnesses
                .shown(contradictions.origin())
                .forEach((witness, shown) -> contradictions.refuseOther(witness, shown, tiles));
        if (isSettled()) {
            return Optional.empty();
        }
        var asked = askWitnesses.hear(last, tiles, heard -> {
            remember(heard);
            return isSettled();
        });
        contradictions.look(asked, tiles);
        refuseBehind();
        return isSettled() ? Optional.empty() : Optional.of(new LogStopped(StopReason.WITNESSES_SILENT, unheard()));
    }

    /** Silence takes nothing back. */
    private void remember(Map<String, Answer> heard) {
        heard.forEach((witness, answer) -> {
            if (!answer.reply().isSilence()) {
                answers.put(witness, answer);
            }
        });
    }

    private boolean isSettled() {
        return policy.isSettledBy(those(Reply::isOfNoMore));
    }

    /**
     * As after a restore of database and store together. The word of one witness stops nothing; where so many say so that no
     * checkpoint could be published without them, none is signed either.
     */
    private void refuseBehind() {
        var ahead = those(reply -> reply == Reply.AHEAD);
        if (!policy.isEnoughWithout(ahead)) {
            throw new LogStopped(
                    StopReason.WITNESS_AHEAD,
                    ahead.stream()
                            .sorted()
                            .map(witness ->
                                    witness + ": " + answers.get(witness).size())
                            .collect(joining(", ")));
        }
    }

    private Set<String> those(Predicate<Reply> replied) {
        return answers.entrySet().stream()
                .filter(answer -> replied.test(answer.getValue().reply()))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    private String unheard() {
        var heard = those(Reply::isOfNoMore);
        return askWitnesses.witnesses().stream()
                .map(RemoteWitness::name)
                .filter(witness -> !heard.contains(witness))
                .sorted()
                .collect(joining(", "));
    }
}
