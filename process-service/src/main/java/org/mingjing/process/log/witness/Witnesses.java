package org.mingjing.process.log.witness;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.mingjing.log.note.Checkpoint;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.tile.TileSource;
import org.mingjing.log.tree.Hash;
import org.mingjing.process.log.LogConfig;
import org.mingjing.process.log.LogKey;
import org.mingjing.process.log.checkpoint.Guard;
import org.mingjing.process.log.checkpoint.Witnessing;

/** The witnesses of the policy, each of which is asked to cosign every checkpoint. */
@ApplicationScoped
public class Witnesses implements Witnessing {
    private final LogPolicy policy;
    private final AskWitnesses askWitnesses;
    private final Contradictions contradictions;
    private final TellWitnesses tellWitnesses;
    private final Guard guard;
    private final LogKey key;

    Witnesses(
            LogPolicy policy,
            LogConfig config,
            Contradictions contradictions,
            TellWitnesses tellWitnesses,
            Guard guard,
            LogKey key) {
        this.policy = policy;
        this.askWitnesses = new AskWitnesses(policy.policy(), config.witnessWithin(), config.witnessGivenUpAfter());
        this.contradictions = contradictions;
        this.tellWitnesses = tellWitnesses;
        this.guard = guard;
        this.key = key;
    }

    @Override
    public Memory memory() {
        return new WitnessMemory(askWitnesses, new KeepablePolicy(policy.policy()), contradictions, signedLast());
    }

    /** Or about to be, when somebody died between the two; the empty tree when nothing was. */
    private SignedCheckpoint signedLast() {
        return key.sign(guard.last()
                .map(signed -> new Checkpoint(key.origin(), signed.size(), signed.root()))
                .orElse(new Checkpoint(key.origin(), 0, Hash.EMPTY_ROOT)));
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
