package org.mingjing.bench.log;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mingjing.log.note.Checked;
import org.mingjing.log.note.Checkpoint;
import org.mingjing.log.note.Cosignature;
import org.mingjing.log.note.KeyType;
import org.mingjing.log.note.SignatureLine;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.note.SignerKey;
import org.mingjing.log.tree.Hash;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Signing a checkpoint, cosigning it, and reading it with both signatures checked. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LogSignatures {
    private static final Instant TIME = Instant.ofEpochSecond(1_793_491_200);

    private final SignerKey log = SignerKey.of("log.example", KeyType.ED25519, new byte[SignerKey.SEED_LENGTH]);
    private final SignerKey witness =
            SignerKey.of("witness.example", KeyType.COSIGNATURE, new byte[SignerKey.SEED_LENGTH]);
    private final Checkpoint checkpoint = new Checkpoint("log.example", 10_000_000, Hash.EMPTY_ROOT);
    private final byte[] note = SignedCheckpoint.sign(checkpoint, log)
            .with(Cosignature.make(witness, checkpoint, TIME))
            .bytes();

    @Benchmark
    public SignedCheckpoint sign() {
        return SignedCheckpoint.sign(checkpoint, log);
    }

    @Benchmark
    public SignatureLine cosign() {
        return Cosignature.make(witness, checkpoint, TIME);
    }

    @Benchmark
    public Checked readAndVerifyTwo() {
        return SignedCheckpoint.parse(note).check(List.of(log.verifier(), witness.verifier()));
    }
}
