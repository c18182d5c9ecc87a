package org.mingjing.log.proof;

import java.util.List;
import java.util.Optional;
import org.mingjing.log.Malformed;
import org.mingjing.log.Problem;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.policy.Judgement;
import org.mingjing.log.policy.TlogPolicy;
import org.mingjing.log.policy.Verdict;
import org.mingjing.log.strict.Base64Text;
import org.mingjing.log.strict.Decimal;
import org.mingjing.log.strict.Lines;
import org.mingjing.log.strict.Utf8;
import org.mingjing.log.tree.Hash;
import org.mingjing.log.tree.InclusionProof;

/**
 * That an entry is in a log: its index, the way to the root, and the checkpoint with its signatures. A file of its own, named
 * {@code *.tlog-proof}.
 *
 * @param extra base64 of data for the application, of one byte or more. Nobody signs it: it may be a hint and nothing else
 * @param index of the entry, from 0
 * @param path the leaf's sibling first; at most 63 hashes, none for the only entry of a log
 * @throws Malformed when one of them is not so
 */
public record TlogProof(Optional<String> extra, long index, List<Hash> path, SignedCheckpoint checkpoint) {

    private static final String HEAD = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";
    private static final String GAP = "\n\n";
    private static final int MOST_HASHES = 63;

    public TlogProof {
        path = List.copyOf(path);
        if (index < 0) {
            throw new Malformed(Problem.NOT_DECIMAL, index);
        }
        if (path.size() > MOST_HASHES) {
            throw new Malformed(Problem.PROOF_LENGTH, path.size());
        }
        if (extra.isPresent() && Base64Text.decode(extra.get()).length == 0) {
            throw new Malformed(Problem.PROOF_FORM);
        }
    }

    public TlogProof(InclusionProof proof, SignedCheckpoint checkpoint) {
        this(Optional.empty(), proof.index(), proof.path(), checkpoint);
    }

    public TlogProof withExtra(byte[] data) {
        return new TlogProof(Optional.of(Base64Text.encode(data)), index, path, checkpoint);
    }

    public Optional<byte[]> extraBytes() {
        return extra.map(Base64Text::decode);
    }

    /** @throws Malformed when the bytes are not such a file */
    public static TlogProof parse(byte[] file) {
        var text = Utf8.decode(file);
        // The first empty line: the checkpoint behind it has one of its own.
        int gap = text.indexOf(GAP);
        if (gap < 0) {
            throw new Malformed(Problem.PROOF_FORM);
        }
        var lines = Lines.of(text.substring(0, gap + 1));
        int at = 0;
        if (!lines.get(at++).equals(HEAD)) {
            throw new Malformed(Problem.PROOF_FORM);
        }
        var extra = Optional.<String>empty();
        if (at < lines.size() && lines.get(at).startsWith(EXTRA)) {
            extra = Optional.of(lines.get(at++).substring(EXTRA.length()));
        }
        if (at == lines.size() || !lines.get(at).startsWith(INDEX)) {
            throw new Malformed(Problem.PROOF_FORM);
        }
        long index = Decimal.parse(lines.get(at++).substring(INDEX.length()));
        var hashes = lines.subList(at, lines.size());
        if (hashes.size() > MOST_HASHES) {
            throw new Malformed(Problem.PROOF_LENGTH, hashes.size());
        }
        return new TlogProof(
                extra,
                index,
                hashes.stream().map(Hash::parse).toList(),
                SignedCheckpoint.parse(Utf8.encode(text.substring(gap + GAP.length()))));
    }

    /** @param entry its bytes as they are in the log */
    public Judgement verify(byte[] entry, TlogPolicy policy) {
        return verify(Hash.leaf(entry), policy);
    }

    /** Signatures first: of what nobody signed, nothing else is worth saying. */
    public Judgement verify(Hash leaf, TlogPolicy policy) {
        var judgement = policy.judge(checkpoint);
        if (!judgement.isValid()) {
            return judgement;
        }
        var head = checkpoint.checkpoint();
        if (index >= head.size()) {
            return judgement.but(Verdict.INDEX_NOT_IN_LOG);
        }
        var proof = new InclusionProof(index, head.size(), path);
        return proof.proves(leaf, head.root()) ? judgement : judgement.but(Verdict.NOT_INCLUDED);
    }

    public byte[] bytes() {
        return Utf8.encode(toString());
    }

    @Override
    public String toString() {
        return HEAD
                + "\n"
                + extra.map(base64 -> EXTRA + base64 + "\n").orElse("")
                + INDEX
                + index
                + "\n"
                + Lines.join(path)
                + "\n"
                + checkpoint.note();
    }
}
