package org.mingjing.process.log.witness;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.tile.TileSource;
import org.mingjing.process.log.LogConfig;
import org.mingjing.process.log.LogStopped;
import org.mingjing.process.log.StopReason;
import org.mingjing.process.log.checkpoint.Publication;
import org.mingjing.process.log.checkpoint.Witnessing;
import org.mingjing.process.log.witness.AskWitnesses.Asked;

/** The witnesses of the policy, each of which is asked to cosign every checkpoint. */
@ApplicationScoped
public class Witnesses implements Witnessing {
    private final LogPolicy policy;
    private final AskWitnesses askWitnesses;
    private final Contradictions contradictions;
    private final TellWitnesses tellWitnesses;
    private final Publication publication;

    Witnesses(
            LogPolicy policy,
            LogConfig config,
            Contradictions contradictions,
            TellWitnesses tellWitnesses,
            Publication publication) {
        this.policy = policy;
        this.publication = publication;
        this.askWitnesses = new AskWitnesses(policy.policy(), config.witnessWithin(), config.witnessGivenUpAfter());
        this.contradictions = contradictions;
        this.tellWitnesses = tellWitnesses;
    }

    @Override
    public void refuseOtherHistory(TileSource tiles) {
        askWitnesses
                .shown(contradictions.origin())
                .forEach((witness, shown) -> contradictions.refuseOther(witness, shown, tiles));
        if (!askWitnesses.witnesses().isEmpty()) {
            publication.unwitnessed().ifPresent(last -> refuseBehind(askWitnesses.askAnew(last, tiles), tiles));
        }
    }

    /**
     * As after a restore of database and store together. The word of one witness stops nothing; where so many say so that no
     * checkpoint could be published without them, none is signed either.
     */
    private void refuseBehind(Asked asked, TileSource tiles) {
        var ahead = asked.ahead();
        contradictions.look(ahead, tiles);
        if (!new KeepablePolicy(policy.policy()).isEnoughWithout(ahead.answers().keySet())) {
            throw new LogStopped(
                    StopReason.WITNESS_AHEAD,
                    ahead.answers().entrySet().stream()
                            .map(answer ->
                                    answer.getKey() + ": " + answer.getValue().size())
                            .sorted()
                            .collect(joining(", ")));
        }
    }

    /** @throws org.mingjing.process.log.LogStopped when a witness shows another history with this log's signature */
    @Override
    public Optional<SignedCheckpoint> cosign(SignedCheckpoint signed, TileSource tiles) {
        var asked = askWitnesses.ask(signed, tiles);
        tellWitnesses.heard(asked);
        contradictions.look(asked, tiles);
        return asked.enough() ? Optional.of(asked.checkpoint()) : Optional.empty();
    }

    @Override
    public String policy() {
        return policy.text();
    }

    /** None where the policy has none to ask. */
    public List<WitnessState> states() {
        return askWitnesses.witnesses().stream().map(RemoteWitness::state).toList();
    }
}
