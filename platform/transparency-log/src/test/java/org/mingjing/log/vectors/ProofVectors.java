package org.mingjing.log.vectors;

import static org.mingjing.log.Samples.LOG;
import static org.mingjing.log.Samples.WITNESS_A;
import static org.mingjing.log.Samples.bytes;
import static org.mingjing.log.Samples.checkpoint;
import static org.mingjing.log.Samples.cosigned;
import static org.mingjing.log.Samples.proof;

import java.util.Optional;
import java.util.stream.Stream;
import org.mingjing.log.MemoryTiles;
import org.mingjing.log.Problem;
import org.mingjing.log.Samples;
import org.mingjing.log.note.Note;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.policy.Verdict;
import org.mingjing.log.proof.TlogProof;

/** Proofs for the entry "entry 123", judged by the policy file beside the list of cases. */
final class ProofVectors {

    private static final TlogProof PROOF = proof(123);

    private ProofVectors() {}

    static Stream<Vector> all() {
        var alone = checkpoint(MemoryTiles.of(300), 300);
        var unsigned =
                new SignedCheckpoint(alone.checkpoint(), Note.sign(alone.note().text(), Samples.STRANGER));
        var first = PROOF.path().get(0).toString();
        return Stream.of(
                Vector.valid("tlog-proof", "valid", "cosigned by two of three", PROOF.bytes()),
                Vector.valid(
                        "tlog-proof",
                        "extra",
                        "with data that nobody signed",
                        PROOF.withExtra(bytes("hint")).bytes()),
                judged("other-entry", Verdict.NOT_INCLUDED, "the proof of entry 124", proof(124)),
                judged(
                        "other-index",
                        Verdict.NOT_INCLUDED,
                        "says 124 with the hashes of 123",
                        with(124, PROOF.checkpoint())),
                judged(
                        "index-at-size",
                        Verdict.INDEX_NOT_IN_LOG,
                        "says 300 in a log of 300",
                        with(300, PROOF.checkpoint())),
                judged("no-witness", Verdict.NO_QUORUM, "signed by the log alone", with(123, alone)),
                judged(
                        "one-witness",
                        Verdict.NO_QUORUM,
                        "one of the two needed",
                        with(123, cosigned(alone, WITNESS_A))),
                judged(
                        "not-signed-by-log",
                        Verdict.NO_LOG_SIGNATURE,
                        "signed by a stranger",
                        with(123, cosigned(unsigned, WITNESS_A, Samples.WITNESS_B))),
                judged(
                        "forged",
                        Verdict.FORGED_SIGNATURE,
                        "the log's line is of another text",
                        with(123, PROOF.checkpoint().with(LOG.sign("else\n")))),
                edited("other-hash", Verdict.NOT_INCLUDED, "another first hash", first, other(first)),
                edited("version-2", Problem.PROOF_FORM, "another first line", "@v1", "@v2"),
                edited("no-index", Problem.PROOF_FORM, "the index line is missing", "index 123\n", ""),
                edited("empty-extra", Problem.PROOF_FORM, "extra without data", "index 123", "extra \nindex 123"),
                edited(
                        "extra-after-index",
                        Problem.NOT_BASE64,
                        "lines in another order",
                        "index 123\n",
                        "index 123\nextra QQ==\n"),
                edited("leading-zero", Problem.NOT_DECIMAL, "index 0123", "index 123", "index 0123"),
                edited("arabic-digits", Problem.NOT_DECIMAL, "index in Arabic digits", "index 123", "index ١٢٣"),
                edited(
                        "carriage-return",
                        Problem.NOT_DECIMAL,
                        "the index line ends in CR LF",
                        "index 123\n",
                        "index 123\r\n"),
                edited("no-padding", Problem.NOT_BASE64, "a hash has lost its padding", "=\n", "\n"),
                edited("short-hash", Problem.HASH_LENGTH, "a hash of three bytes", first, "QUJD"),
                edited(
                        "64-hashes",
                        Problem.PROOF_LENGTH,
                        "one more than there may be",
                        first,
                        (first + "\n").repeat(55) + first),
                edited("no-empty-line", Problem.NOT_BASE64, "proof and checkpoint are not parted", "\n\n", "\n"));
    }

    private static TlogProof with(long index, SignedCheckpoint checkpoint) {
        return new TlogProof(Optional.empty(), index, PROOF.path(), checkpoint);
    }

    private static Vector judged(String name, Verdict verdict, String what, TlogProof proof) {
        return new Vector("tlog-proof", name, verdict.name(), what, proof.bytes());
    }

    private static Vector edited(String name, Enum<?> expected, String what, String part, String other) {
        return Vector.bad("tlog-proof", name, expected, what, Vector.edit(PROOF.bytes(), part, other));
    }

    /** Another first letter of base64 is another first byte. */
    private static String other(String base64) {
        return (base64.charAt(0) == 'A' ? 'B' : 'A') + base64.substring(1);
    }
}
