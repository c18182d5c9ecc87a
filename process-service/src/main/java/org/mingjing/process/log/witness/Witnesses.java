package org.mingjing.process.log.witness;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.tile.TileSource;
import org.mingjing.process.log.LogConfig;
import org.mingjing.process.log.checkpoint.Witnessing;

/** The witnesses of the policy, each of which is asked to cosign every checkpoint. */
@ApplicationScoped
public class Witnesses implements Witnessing {
    private final LogPolicy policy;
    private final AskWitnesses askWitnesses;
    private final Contradictions contradictions;
    private final TellWitnesses tellWitnesses;

    Witnesses(LogPolicy policy, LogConfig config, Contradictions contradictions, TellWitnesses tellWitnesses) {
        this.policy = policy;
        this.askWitnesses = new AskWitnesses(policy.policy(), config.witnessWithin(), config.witnessGivenUpAfter());
        this.contradictions = contradictions;
        this.tellWitnesses = tellWitnesses;
    }

    @Override
    public void refuseOtherHistory(TileSource tiles) {
        askWitnesses
                .shown(contradictions.origin())
                .forEach((witness, shown) -> contradictions.refuseOther(witness, shown, tiles));
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
