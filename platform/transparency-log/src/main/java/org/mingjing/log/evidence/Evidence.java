package org.mingjing.log.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.mingjing.log.Malformed;
import org.mingjing.log.Problem;
import org.mingjing.log.policy.TlogPolicy;
import org.mingjing.log.strict.Utf8;
import org.mingjing.log.tree.Hash;

/** One file that shows, to whoever trusts the keys of a policy and nobody else, that a log broke its word. */
public sealed interface Evidence permits UnkeptPromise, SplitView {

    /**
     * Reads a file. What it says is true only when {@link #judge} finds so.
     *
     * @throws Malformed when it is not exactly of the format
     */
    static Evidence parse(byte[] file) {
        var lines = new EvidenceLines(file);
        var kind = lines.kind();
        Evidence evidence = switch (kind) {
            case UnkeptPromise.KIND -> UnkeptPromise.read(lines);
            case SplitView.KIND -> SplitView.read(lines);
            default -> throw new Malformed(Problem.EVIDENCE_KIND, kind);
        };
        // One spelling: no byte of a file may be another without being noticed.
        if (!Arrays.equals(evidence.bytes(), file)) {
            throw new Malformed(Problem.EVIDENCE_FORM);
        }
        return evidence;
    }

    /** In a word, as it stands in the file. */
    String kind();

    /** Of the log it speaks of. */
    String origin();

    /** The file. */
    byte[] bytes();

    Finding judge(TlogPolicy policy);

    /** What it is about, without the proof: the same for the same breach. */
    String about();

    /** What of the log it shows, each by a hash. */
    List<Hash> shows();

    /**
     * Whether it shows more than other evidence of its kind has shown. Any number of files can be made of one breach, which is
     * one breach all the same.
     *
     * @param shown all that they {@linkplain #shows() show}
     */
    boolean isNewsTo(Set<Hash> shown);

    /** A name for the file, the same for the same breach whenever it is found. */
    default String name() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(Utf8.encode(about()));
            return kind() + "-" + HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
