package org.mingjing.log.evidence;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mingjing.log.note.Note;
import org.mingjing.log.note.Signed;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.policy.TlogPolicy;
import org.mingjing.log.policy.Verdict;
import org.mingjing.log.strict.Lines;
import org.mingjing.log.tile.TileId;
import org.mingjing.log.tree.Frontier;
import org.mingjing.log.tree.Hash;

/**
 * A promise, and all leaves of a checkpoint that witnesses called the newest after its deadline: what was promised is not among
 * them. That something is in no place of a tree is shown by nothing less than all its leaves, 43 bytes each in the file.
 *
 * @param missing of the promised leaves those that are not there
 * @param promise the note that the log signed
 * @param leaves the leaf hashes of the whole log, one after the other
 */
public record UnkeptPromise(List<Hash> missing, Note promise, SignedCheckpoint checkpoint, byte[] leaves)
        implements Evidence {

    static final String KIND = "unkept-promise";

    /** Of the log, for a file of less than 64 MiB: more a reader may refuse, and whoever makes it has it in memory. */
    static final int MOST_LEAVES = 1_500_000;

    private static final int LINE = TileId.FULL * Hash.LENGTH;

    public UnkeptPromise {
        missing = List.copyOf(missing);
    }

    static UnkeptPromise read(EvidenceLines lines) {
        var missing = lines.hashes("missing");
        var promise = lines.note("promise");
        var checkpoint = lines.checkpoint("checkpoint");
        var leaves = new ByteArrayOutputStream();
        lines.all("leaves").forEach(leaves::writeBytes);
        lines.end();
        return new UnkeptPromise(missing, promise, checkpoint, leaves.toByteArray());
    }

    /**
     * Until when witnesses vouch that a checkpoint was the newest: so many of them, at this time or later, that they are a quorum and
     * that no quorum could have cosigned a newer one without them.
     *
     * @return empty when nobody is asked to vouch, or too few have
     */
    public static Optional<Instant> newestAsOf(SignedCheckpoint checkpoint, TlogPolicy policy) {
        var judgement = policy.judge(checkpoint);
        if (!judgement.isValid() || policy.quorum().isEmpty()) {
            return Optional.empty();
        }
        var times = new TreeSet<Instant>();
        judgement.witnesses().forEach(witness -> witness.at().ifPresent(times::add));
        return times.descendingSet().stream()
                .filter(time -> vouch(judgement.witnesses(), time, policy))
                .findFirst();
    }

    private static boolean vouch(List<Signed> witnesses, Instant time, TlogPolicy policy) {
        var keys = witnesses.stream()
                .filter(witness -> witness.at().filter(at -> !at.isBefore(time)).isPresent())
                .map(Signed::key)
                .toList();
        return policy.isQuorum(keys) && !policy.isQuorumWithout(keys);
    }

    /** @throws org.mingjing.log.Malformed when the note is no promise */
    public Promise promised() {
        return Promise.parse(promise.text());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String origin() {
        return checkpoint.checkpoint().origin();
    }

    @Override
    public String about() {
        // Whoever shows one leaf of a promise does not keep out who shows more of them.
        return promise.text()
                + Lines.join(missing.stream().map(Hash::toString).sorted().toList());
    }

    @Override
    public List<Hash> shows() {
        return missing;
    }

    /** The same leaf can be promised any number of times. */
    @Override
    public boolean isNewsTo(Set<Hash> shown) {
        return !shown.containsAll(missing);
    }

    @Override
    public byte[] bytes() {
        var file = new EvidenceLines.Writer(KIND)
                .lines("missing", missing)
                .line("promise", promise.bytes())
                .line("checkpoint", checkpoint.bytes());
        for (int from = 0; from < leaves.length; from += LINE) {
            file.line("leaves", Arrays.copyOfRange(leaves, from, Math.min(leaves.length, from + LINE)));
        }
        return file.bytes();
    }

    @Override
    public Finding judge(TlogPolicy policy) {
        var promised = promised();
        if (!promised.origin().equals(origin())
                || missing.isEmpty()
                || !promised.leaves().containsAll(missing)) {
            return Finding.NOT_PROMISED;
        }
        var signature = policy.signatureOf(promised.origin(), promise);
        if (signature != Verdict.VALID) {
            return Finding.of(signature);
        }
        // A witness that is not asked any more takes what it saw last for the newest.
        if (!promised.policy().equals(policy.hash())) {
            return Finding.OTHER_POLICY;
        }
        var judgement = policy.judge(checkpoint);
        if (!judgement.isValid()) {
            return Finding.of(judgement);
        }
        if (!isWholeLog()) {
            return Finding.OTHER_LEAVES;
        }
        if (isAnyThere()) {
            return Finding.KEPT;
        }
        return newestAsOf(checkpoint, policy)
                        .filter(promised.deadline()::isBefore)
                        .isPresent()
                ? Finding.UNKEPT
                : Finding.NOT_YET;
    }

    private boolean isWholeLog() {
        if (leaves.length != checkpoint.checkpoint().size() * Hash.LENGTH) {
            return false;
        }
        var tree = Frontier.EMPTY;
        for (int at = 0; at < leaves.length; at += Hash.LENGTH) {
            tree = tree.append(Hash.at(leaves, at));
        }
        return tree.root().equals(checkpoint.checkpoint().root());
    }

    private boolean isAnyThere() {
        var these = Set.copyOf(missing);
        for (int at = 0; at < leaves.length; at += Hash.LENGTH) {
            if (these.contains(Hash.at(leaves, at))) {
                return true;
            }
        }
        return false;
    }
}
