package org.mingjing.verifier.entry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingjing.log.Malformed;
import org.mingjing.log.Problem;
import org.mingjing.log.policy.Judgement;
import org.mingjing.log.policy.TlogPolicy;
import org.mingjing.log.proof.TlogProof;
import org.mingjing.log.tile.Bundle;
import org.mingjing.log.tree.Hash;
import org.mingjing.verifier.report.NotProven;
import org.mingjing.verifier.report.Outcome;
import org.mingjing.verifier.report.Report;
import org.mingjing.verifier.report.Words;

/**
 * Whether an entry is in a log: the log's signature first, then the witnesses, then the way to the root, and only of an entry that
 * is there its fields. No network.
 */
public final class CheckProof {

    private static final Words WHAT = new Words("证明", "proof");
    private static final Words ENTRY = new Words("条目", "entry");

    private final TlogPolicy policy;

    public CheckProof(TlogPolicy policy) {
        this.policy = policy;
    }

    /**
     * @param proofFile a tlog-proof
     * @param bytes of the entry as they are in the log
     * @param openingFile see {@link Disclosure}
     */
    public Report check(byte[] proofFile, byte[] bytes, Optional<byte[]> openingFile) {
        TlogProof proof;
        try {
            proof = TlogProof.parse(proofFile);
        } catch (Malformed e) {
            throw NotProven.malformed(WHAT, e);
        }
        if (bytes.length > Bundle.LONGEST_ENTRY) {
            throw NotProven.malformed(ENTRY, new Malformed(Problem.ENTRY_TOO_LONG, bytes.length));
        }
        var judgement = proof.verify(bytes, policy);
        NotProven.unlessValid(WHAT, judgement);
        var details = new ArrayList<>(facts(proof, judgement, Hash.leaf(bytes)));
        var entry = openingFile.isPresent() ? Optional.of(Entry.read(bytes)) : Entry.find(bytes);
        if (entry.isEmpty()) {
            details.add(Words.of(
                    "条目不是明镜格式：只核验了它在日志中", "not an entry of Mingjing's form: only that it is in the log was checked"));
            return included(proof, details);
        }
        return check(proof, entry.get(), openingFile, judgement, details);
    }

    private Report check(
            TlogProof proof, Entry entry, Optional<byte[]> openingFile, Judgement judgement, List<Words> details) {
        details.add(Words.of("种类 %s，所称时间 %s", "kind %s, claimed time %s", entry.kind(), entry.at()));
        if (entry.isLate()) {
            details.add(Words.of("写入时间与所称时间不符（已标记）", "written at another time than is claimed (flagged)"));
        }
        entry.change().ifPresent(change -> details.add(change.words()));
        details.addAll(interval(proof, entry, judgement));
        var origin = proof.checkpoint().checkpoint().origin();
        var disclosure = openingFile
                .map(file -> Disclosure.read(file, entry.leaf(), policy, origin))
                .orElseGet(Disclosure::none);
        var states = disclosure.states(entry, proof);
        states.forEach((path, state) -> details.add(Words.of("%s", "%s", path).because(state.words())));
        if (states.values().stream().anyMatch(FieldState::isInvalid)) {
            return new Report(
                    Outcome.INVALID,
                    Words.of(
                            "条目在日志中，但所公开的字段与之不符",
                            "the entry is in the log, but what was opened is not what it committed to"),
                    details);
        }
        return included(proof, details);
    }

    /** Made after one checkpoint and before another: what it claims of the time is only a claim. */
    private static List<Words> interval(TlogProof proof, Entry entry, Judgement judgement) {
        var interval = new ArrayList<Words>();
        entry.known().ifPresent(size -> {
            if (size > proof.index()) {
                throw NotProven.invalid(
                        "条目自称写于日志已有 %s 个条目之后，序号却是 %s",
                        "the entry says it was made when the log had %s entries, and its index is %s",
                        size,
                        proof.index());
            }
            interval.add(Words.of("写于日志已公布 %s 个条目之后", "made after the log had published %s entries", size));
        });
        var seen = judgement.witnesses().stream()
                .flatMap(witness -> witness.at().stream())
                .min(Instant::compareTo);
        seen.filter(entry::isClaimedAfter)
                .ifPresent(time -> interval.add(Words.of(
                        "所称时间晚于见证人附署的时间 %s：在可证明的时段之外",
                        "the claimed time is after the cosignature of %s: outside the proven interval", time)));
        return interval;
    }

    private static Report included(TlogProof proof, List<Words> details) {
        return new Report(
                Outcome.VALID,
                Words.of("条目在日志中，序号 %s", "the entry is in the log, at index %s", proof.index()),
                details);
    }

    private static List<Words> facts(TlogProof proof, Judgement judgement, Hash leaf) {
        var head = proof.checkpoint().checkpoint();
        var facts = new ArrayList<Words>();
        facts.add(Words.of("日志 %s，%s 个条目", "log %s of %s entries", head.origin(), head.size()));
        facts.add(Words.of("叶哈希 %s", "leaf hash %s", leaf));
        judgement
                .witnesses()
                .forEach(witness -> facts.add(Words.of(
                        "见证人 %s 于 %s 附署",
                        "cosigned by %s at %s",
                        witness.key().name(),
                        witness.at().map(String::valueOf).orElse("?"))));
        return facts;
    }
}
