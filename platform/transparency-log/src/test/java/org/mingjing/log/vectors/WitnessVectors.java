package org.mingjing.log.vectors;

import static org.mingjing.log.Samples.LOG;
import static org.mingjing.log.Samples.ORIGIN;
import static org.mingjing.log.Samples.STRANGER;
import static org.mingjing.log.Samples.leaf;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.mingjing.log.MemoryTiles;
import org.mingjing.log.Samples;
import org.mingjing.log.note.Checkpoint;
import org.mingjing.log.note.Note;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.tree.Hash;
import org.mingjing.log.witness.AddCheckpoint;

/** Requests to a witness that knows the sample log and has cosigned it at size 200; expected is the status it answers. */
final class WitnessVectors {

    private static final MemoryTiles TILES = MemoryTiles.of(300);

    private WitnessVectors() {}

    static Stream<Vector> all() {
        var grown = request(200, proof(200), head(300)).bytes();
        var most = request(200, Collections.nCopies(63, leaf(0)), head(300)).bytes();
        var split = SignedCheckpoint.sign(new Checkpoint(ORIGIN, 200, leaf(4711)), LOG);
        var unsigned = new SignedCheckpoint(
                head(300).checkpoint(), Note.sign(head(300).note().text(), STRANGER));
        var stranger = SignedCheckpoint.sign(new Checkpoint(STRANGER.verifier().name(), 300, leaf(0)), STRANGER);
        var rooted = SignedCheckpoint.sign(new Checkpoint(ORIGIN, 0, leaf(0)), LOG);
        return Stream.of(
                answered("grown", 200, "from 200 to 300", grown),
                answered(
                        "same-size",
                        200,
                        "the time is refreshed",
                        request(200, List.of(), head(200)).bytes()),
                answered(
                        "other-old-size",
                        409,
                        "the body of the answer is 200 and a line feed",
                        request(100, proof(100), head(300)).bytes()),
                answered(
                        "old-size-zero",
                        409,
                        "what a log asks to learn the size",
                        request(0, List.of(), head(300)).bytes()),
                answered(
                        "wrong-proof",
                        422,
                        "a proof from another size",
                        request(200, proof(100), head(300)).bytes()),
                answered(
                        "no-proof",
                        422,
                        "grown, and nothing to show for it",
                        request(200, List.of(), head(300)).bytes()),
                answered(
                        "split-view",
                        422,
                        "the size the witness knows with another root",
                        request(200, List.of(), split).bytes()),
                answered(
                        "unsigned",
                        403,
                        "signed by another key only",
                        request(200, proof(200), unsigned).bytes()),
                answered(
                        "unknown-log",
                        404,
                        "an origin the witness does not know",
                        request(0, List.of(), stranger).bytes()),
                answered(
                        "going-back",
                        400,
                        "the old size is above the new",
                        request(200, List.of(), head(100)).bytes()),
                answered(
                        "empty-log-with-a-root",
                        409,
                        "the size is looked at before the root",
                        request(0, List.of(), rooted).bytes()),
                answered("63-proof-lines", 422, "as many as there may be, and wrong", most),
                edited("64-proof-lines", "one more than there may be", most, "\n", "\n" + leaf(0) + "\n"),
                edited("leading-zero", "old 0200", grown, "old 200", "old 0200"),
                edited("plus-sign", "old +200", grown, "old 200", "old +200"),
                edited("arabic-digits", "old in Arabic digits", grown, "old 200", "old ٢٠٠"),
                edited("carriage-return", "the first line ends in CR LF", grown, "old 200\n", "old 200\r\n"),
                edited("no-padding", "a hash has lost its padding", grown, "=\n", "\n"),
                edited("no-empty-line", "proof and checkpoint are not parted", grown, "\n\n", "\n"));
    }

    private static Vector answered(String name, int status, String what, byte[] body) {
        return new Vector("witness-request", name, Integer.toString(status), what, body);
    }

    private static Vector edited(String name, String what, byte[] body, String part, String other) {
        return answered(name, 400, what, Samples.bytes(Vector.edit(body, part, other)));
    }

    private static AddCheckpoint request(long oldSize, List<Hash> proof, SignedCheckpoint checkpoint) {
        return new AddCheckpoint(oldSize, proof, checkpoint);
    }

    private static List<Hash> proof(long oldSize) {
        return TILES.tree(300).consistencyFrom(oldSize).path();
    }

    static SignedCheckpoint head(long size) {
        return Samples.checkpoint(TILES, size);
    }
}
