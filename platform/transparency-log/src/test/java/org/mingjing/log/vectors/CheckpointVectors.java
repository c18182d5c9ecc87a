package org.mingjing.log.vectors;

import static org.mingjing.log.Samples.LOG;
import static org.mingjing.log.Samples.TIME;
import static org.mingjing.log.Samples.WITNESS_A;
import static org.mingjing.log.Samples.text;

import java.util.List;
import java.util.stream.Stream;
import org.mingjing.log.MemoryTiles;
import org.mingjing.log.Problem;
import org.mingjing.log.Samples;
import org.mingjing.log.note.Checkpoint;
import org.mingjing.log.note.Cosignature;
import org.mingjing.log.note.KeyType;
import org.mingjing.log.note.Note;
import org.mingjing.log.policy.Verdict;

/** Checkpoints and cosignatures. */
final class CheckpointVectors {

    private CheckpointVectors() {}

    static Stream<Vector> all() {
        return Stream.of(checkpoints(), cosignatures()).flatMap(List::stream);
    }

    private static List<Vector> checkpoints() {
        var signed = Samples.checkpoint(MemoryTiles.of(300), 300).checkpoint();
        return List.of(
                checkpoint("size-300", "three lines", signed.text()),
                checkpoint(
                        "empty-log",
                        "size 0 and the hash of nothing",
                        Samples.checkpoint(new MemoryTiles(), 0).checkpoint().text()),
                checkpoint("extension-line", "legal, and covered by the signature", signed.text() + "extension\n"),
                badCheckpoint("leading-zero", Problem.NOT_DECIMAL, signed, "\n300\n", "\n0300\n"),
                badCheckpoint("plus-sign", Problem.NOT_DECIMAL, signed, "\n300\n", "\n+300\n"),
                badCheckpoint("arabic-digits", Problem.NOT_DECIMAL, signed, "\n300\n", "\n٣٠٠\n"),
                badCheckpoint(
                        "size-2-to-the-63rd", Problem.NUMBER_TOO_LARGE, signed, "\n300\n", "\n9223372036854775808\n"),
                badCheckpoint("root-without-padding", Problem.NOT_BASE64, signed, "=\n", "\n"),
                badCheckpoint(
                        "short-root", Problem.HASH_LENGTH, signed, signed.root().toString(), "QUJD"),
                badCheckpoint("no-origin", Problem.CHECKPOINT_LINES, signed, "log.example/power\n", "\n"),
                badCheckpoint("no-root", Problem.CHECKPOINT_LINES, signed, "\n" + signed.root(), ""));
    }

    private static Vector checkpoint(String name, String what, String text) {
        return Vector.valid("checkpoint", name, what, Note.sign(text, LOG).bytes());
    }

    /** Signed as it is, so that it is the text and nothing else that is wrong. */
    private static Vector badCheckpoint(
            String name, Problem problem, Checkpoint checkpoint, String part, String other) {
        var text = Vector.edit(Samples.bytes(checkpoint.text()), part, other);
        return Vector.bad(
                "checkpoint",
                name,
                problem,
                "rightly signed, wrongly written",
                Note.sign(text, LOG).toString());
    }

    private static List<Vector> cosignatures() {
        var signed = Samples.checkpoint(MemoryTiles.of(300), 300);
        var line = Cosignature.make(WITNESS_A, signed.checkpoint(), TIME);
        var cosigned = signed.with(line).bytes();
        var other = Cosignature.make(
                WITNESS_A,
                new Checkpoint(Samples.ORIGIN, 301, signed.checkpoint().root()),
                TIME);
        var asLog = WITNESS_A.as(KeyType.ED25519).sign(signed.note().text());
        return List.of(
                Vector.valid("cosignature", "cosigned", "by witness-a.example at " + TIME, cosigned),
                new Vector(
                        "cosignature",
                        "other-time",
                        Verdict.FORGED_SIGNATURE.name(),
                        "the time is another than was signed",
                        Samples.bytes(Vector.edit(
                                cosigned,
                                line.base64(),
                                line.base64().substring(0, 12) + "B"
                                        + line.base64().substring(13)))),
                new Vector(
                        "cosignature",
                        "other-size",
                        Verdict.FORGED_SIGNATURE.name(),
                        "made for a checkpoint of another size",
                        signed.with(other).bytes()),
                new Vector(
                        "cosignature",
                        "type-01",
                        Judge.NO_KNOWN_SIGNATURE,
                        "the same secret signed as a log: another ID, so an unknown key",
                        signed.with(asLog).bytes()));
    }
}
