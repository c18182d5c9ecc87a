package org.mingjing.process.logged;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.log.evidence.Evidence;
import org.mingjing.log.evidence.Promise;
import org.mingjing.log.evidence.SplitView;
import org.mingjing.log.evidence.UnkeptPromise;
import org.mingjing.log.note.Checkpoint;
import org.mingjing.log.note.Cosignature;
import org.mingjing.log.note.KeyType;
import org.mingjing.log.note.Note;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.note.SignerKey;
import org.mingjing.log.policy.TlogPolicy;
import org.mingjing.log.tree.Hash;
import org.mingjing.process.log.LogKey;
import org.mingjing.process.log.LogKeys;
import org.mingjing.process.log.audit.KeepEvidence;
import org.mingjing.process.log.checkpoint.Witnessing;

/** What the log signed under a key or a policy that it has replaced since. */
@QuarkusTest
class FormerRulesTest {
    private static final String OPENINGS_KEY = "0011223344556677";

    @Inject
    RecordLogRules recordLogRules;

    @Inject
    KeepEvidence keepEvidence;

    @Inject
    LogKey now;

    @Inject
    Witnessing witnessing;

    @Inject
    Clock clock;

    @AfterEach
    void standUnderWhatTheServiceHas() {
        recordLogRules.record(now, witnessing.policy(), OPENINGS_KEY);
    }

    @Test
    void a_fork_that_a_former_key_signed_is_evidence_and_is_told_once() {
        var before = key(now.origin(), KeyType.ED25519);
        var forked = SignedCheckpoint.sign(head(leaf()), before);
        var evidence = against(forked);
        assertRefused(evidence);

        recordLogRules.record(LogKeys.of(before), witnessing.policy(), OPENINGS_KEY);
        recordLogRules.record(
                LogKeys.handedOver(before, key(now.origin(), KeyType.ED25519)), witnessing.policy(), OPENINGS_KEY);

        var kept = keepEvidence.keep(evidence);
        assertThat(kept.isNew()).isTrue();
        assertThat(keepEvidence.keep(against(forked)))
                .as("one fork beside another checkpoint of the log")
                .isEqualTo(new KeepEvidence.Kept(kept.name(), false));
    }

    @Test
    void a_promise_that_was_broken_under_a_former_policy_is_evidence_if_that_was_in_force_when_it_fell_due() {
        var before = key(now.origin(), KeyType.ED25519);
        var witness = key("court.example", KeyType.COSIGNATURE);
        var policy = "log %s\nwitness court %s\nquorum court\n".formatted(before.verifier(), witness.verifier());
        var due = clock.instant().minusSeconds(100);
        var broken = broken(policy, before, witness, due);
        assertThat(broken.judge(TlogPolicy.parse(policy.getBytes(UTF_8))).isValid())
                .isTrue();
        assertRefused(broken);

        recordLogRules.record(LogKeys.of(before), policy, OPENINGS_KEY);
        assertRefused(broken);
        standUnderWhatTheServiceHas();

        assertThat(keepEvidence.keep(broken).isNew()).isTrue();
        assertRefused(broken(policy, before, witness, due.plusSeconds(1_000)));
    }

    private void assertRefused(Evidence evidence) {
        assertThatThrownBy(() -> keepEvidence.keep(evidence))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        refused -> assertThat(refused.code()).isEqualTo("log-evidence-shows-nothing"));
    }

    /** Beside another checkpoint of the same size, which the log of now has signed. */
    private SplitView against(SignedCheckpoint forked) {
        var signed = now.sign(head(leaf()));
        return new SplitView(forked, signed, signed.checkpoint().root(), List.of());
    }

    /** A log of one entry, which is not the one it promised. */
    private UnkeptPromise broken(String policy, SignerKey log, SignerKey witness, Instant due) {
        var hash = TlogPolicy.hashOf(policy.getBytes(UTF_8));
        var dropped = leaf();
        var other = leaf();
        var promise = Note.sign(new Promise(now.origin(), hash, List.of(dropped), due).text(), log);
        var checkpoint = SignedCheckpoint.sign(head(other), log)
                .with(Cosignature.make(witness, head(other), due.plusSeconds(1)));
        return new UnkeptPromise(List.of(dropped), promise, checkpoint, other.bytes());
    }

    private Checkpoint head(Hash onlyLeaf) {
        return new Checkpoint(now.origin(), 1, onlyLeaf);
    }

    private static Hash leaf() {
        return Hash.leaf(UUID.randomUUID().toString().getBytes(UTF_8));
    }

    private static SignerKey key(String name, KeyType type) {
        var seed = new byte[SignerKey.SEED_LENGTH];
        new SecureRandom().nextBytes(seed);
        return SignerKey.of(name, type, seed);
    }
}
