package org.mingjing.log.witness;

import java.util.List;
import org.mingjing.log.Malformed;
import org.mingjing.log.Problem;
import org.mingjing.log.note.Note;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.strict.Decimal;
import org.mingjing.log.strict.Lines;
import org.mingjing.log.strict.Utf8;
import org.mingjing.log.tile.TiledTree;
import org.mingjing.log.tree.Hash;

/**
 * The body of a POST to {@code <submission prefix>/add-checkpoint}.
 *
 * @param oldSize of the checkpoint this witness cosigned last, 0 when it has none
 * @param proof of consistency from there, at most 63 hashes; none from 0
 * @throws Malformed for more hashes or a negative size
 */
public record AddCheckpoint(long oldSize, List<Hash> proof, SignedCheckpoint checkpoint) {

    /** Where it is posted, below the witness's submission prefix. */
    public static final String PATH = "add-checkpoint";

    /** Bytes of the longest body; a witness reads no more of one. */
    public static final int LONGEST = Note.LONGEST + (1 << 12);

    private static final String OLD = "old ";
    private static final String GAP = "\n\n";
    private static final int MOST_HASHES = 63;

    public AddCheckpoint {
        proof = List.copyOf(proof);
        if (oldSize < 0) {
            throw new Malformed(Problem.NOT_DECIMAL, oldSize);
        }
        if (proof.size() > MOST_HASHES) {
            throw new Malformed(Problem.PROOF_LENGTH, proof.size());
        }
    }

    /**
     * What a log asks.
     *
     * @param tree of the checkpoint's size
     * @param oldSize that the witness is thought to know, or has answered; 0 when it is not known
     * @throws IllegalArgumentException when the old size is above the tree's; the witness has seen more than there is
     */
    public static AddCheckpoint from(long oldSize, TiledTree tree, SignedCheckpoint checkpoint) {
        var proof =
                oldSize == 0 ? List.<Hash>of() : tree.consistencyFrom(oldSize).path();
        return new AddCheckpoint(oldSize, proof, checkpoint);
    }

    /** @throws Malformed when the bytes are not such a body */
    public static AddCheckpoint parse(byte[] body) {
        if (body.length > LONGEST) {
            throw new Malformed(Problem.TOO_LONG, body.length, LONGEST);
        }
        var text = Utf8.decode(body);
        // The first empty line: the checkpoint behind it has one of its own.
        int gap = text.indexOf(GAP);
        if (gap < 0) {
            throw new Malformed(Problem.WITNESS_REQUEST);
        }
        var lines = Lines.of(text.substring(0, gap + 1));
        if (!lines.get(0).startsWith(OLD)) {
            throw new Malformed(Problem.WITNESS_REQUEST);
        }
        if (lines.size() - 1 > MOST_HASHES) {
            throw new Malformed(Problem.PROOF_LENGTH, lines.size() - 1);
        }
        return new AddCheckpoint(
                Decimal.parse(lines.get(0).substring(OLD.length())),
                lines.subList(1, lines.size()).stream().map(Hash::parse).toList(),
                SignedCheckpoint.parse(Utf8.encode(text.substring(gap + GAP.length()))));
    }

    public byte[] bytes() {
        return Utf8.encode(OLD + oldSize + "\n" + Lines.join(proof) + "\n" + checkpoint.note());
    }
}
