package org.mingjing.log.policy;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mingjing.log.Malformed;
import org.mingjing.log.note.Note;
import org.mingjing.log.note.Signed;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.note.VerifierKey;
import org.mingjing.log.tree.Hash;

/**
 * Which logs are trusted, and which witnesses must have cosigned. Made by {@link #parse} only, so every name in it is defined.
 * Immutable.
 */
public final class TlogPolicy {

    /** The quorum of a policy that asks for no witness. */
    static final String NONE = "none";

    private final List<PolicyLog> logs;
    private final List<PolicyWitness> witnesses;
    private final List<PolicyGroup> groups;
    private final String quorum;
    private final Hash hash;

    TlogPolicy(
            List<PolicyLog> logs, List<PolicyWitness> witnesses, List<PolicyGroup> groups, String quorum, Hash hash) {
        this.logs = List.copyOf(logs);
        this.witnesses = List.copyOf(witnesses);
        this.groups = List.copyOf(groups);
        this.quorum = quorum;
        this.hash = hash;
    }

    /** @throws Malformed when the file breaks a rule of the format; the first line that does is named */
    public static TlogPolicy parse(byte[] file) {
        return new PolicyFile(file).read();
    }

    /** By which a policy is named: SHA-256 of the file, to the byte. */
    public static Hash hashOf(byte[] file) {
        try {
            return Hash.of(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** Of the file that this one was read from. */
    public Hash hash() {
        return hash;
    }

    public List<PolicyLog> logs() {
        return logs;
    }

    public List<PolicyWitness> witnesses() {
        return witnesses;
    }

    /** In the file's order: a group's members stand before it. */
    public List<PolicyGroup> groups() {
        return groups;
    }

    /** The name of a witness or a group; empty when no witness is asked for. */
    public Optional<String> quorum() {
        return quorum.equals(NONE) ? Optional.empty() : Optional.of(quorum);
    }

    /** This policy, of the same hash, by which these keys of logs count too: such as those that a log had before. */
    public TlogPolicy trusting(Collection<VerifierKey> keys) {
        var trusted = new ArrayList<>(logs);
        keys.stream()
                .filter(key -> logs.stream().map(PolicyLog::key).noneMatch(key::equals))
                .distinct()
                .forEach(key -> trusted.add(new PolicyLog(key, Optional.empty())));
        return new TlogPolicy(trusted, witnesses, groups, quorum, hash);
    }

    /** Whether a log of the policy signed it, enough witnesses cosigned it, and nobody forged a signature of any of them. */
    public Judgement judge(SignedCheckpoint checkpoint) {
        var origin = checkpoint.checkpoint().origin();
        var ofLog = keysOf(origin);
        if (ofLog.isEmpty()) {
            return Judgement.without(Verdict.UNKNOWN_LOG);
        }
        var ofWitnesses = witnesses.stream().map(PolicyWitness::key).toList();
        var checked = checkpoint.check(
                Stream.concat(ofLog.stream(), ofWitnesses.stream()).toList());
        if (!checked.forged().isEmpty()) {
            return Judgement.without(Verdict.FORGED_SIGNATURE);
        }
        var cosigned = signedBy(ofWitnesses, checked.valid());
        var signed = signedBy(ofLog, checked.valid()).stream().findFirst();
        if (signed.isEmpty()) {
            return new Judgement(Verdict.NO_LOG_SIGNATURE, signed, cosigned);
        }
        boolean enough = isQuorum(cosigned.stream().map(Signed::key).toList());
        return new Judgement(enough ? Verdict.VALID : Verdict.NO_QUORUM, signed, cosigned);
    }

    /** Whether a log of the policy signed a note of its own, whoever cosigned it. */
    public Verdict signatureOf(String origin, Note note) {
        var ofLog = keysOf(origin);
        if (ofLog.isEmpty()) {
            return Verdict.UNKNOWN_LOG;
        }
        var checked = note.check(ofLog);
        if (!checked.forged().isEmpty()) {
            return Verdict.FORGED_SIGNATURE;
        }
        return checked.isTrusted() ? Verdict.VALID : Verdict.NO_LOG_SIGNATURE;
    }

    private List<VerifierKey> keysOf(String origin) {
        return logs.stream()
                .map(PolicyLog::key)
                .filter(key -> key.name().equals(origin))
                .toList();
    }

    private static List<Signed> signedBy(List<VerifierKey> keys, List<Signed> valid) {
        return valid.stream().filter(signed -> keys.contains(signed.key())).toList();
    }

    /** Whether these witnesses are enough; where none is asked for, nobody is. */
    public boolean isQuorum(Collection<VerifierKey> cosigners) {
        return quorum.equals(NONE) || reached(cosigners::contains);
    }

    /** Whether the other witnesses were enough without these. */
    public boolean isQuorumWithout(Collection<VerifierKey> cosigners) {
        return quorum.equals(NONE) || reached(key -> !cosigners.contains(key));
    }

    private boolean reached(Predicate<VerifierKey> cosigned) {
        var reached = new HashSet<String>();
        witnesses.stream()
                .filter(witness -> cosigned.test(witness.key()))
                .map(PolicyWitness::name)
                .forEach(reached::add);
        // Members stand before their group, so one pass is enough.
        groups.stream()
                .filter(group -> isReached(group, reached))
                .map(PolicyGroup::name)
                .forEach(reached::add);
        return reached.contains(quorum);
    }

    private static boolean isReached(PolicyGroup group, Set<String> reached) {
        return group.members().stream().filter(reached::contains).count() >= group.threshold();
    }
}
