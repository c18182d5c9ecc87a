package org.mingjing.verifier.entry;

import org.mingjing.log.Malformed;
import org.mingjing.log.policy.TlogPolicy;
import org.mingjing.log.proof.TlogProof;
import org.mingjing.log.strict.Utf8;
import org.mingjing.verifier.report.NotProven;
import org.mingjing.verifier.report.Words;

/**
 * That fields were erased, by an entry of the same log that says so.
 *
 * @param index of that entry
 */
record Erasure(long index, Entry entry) {

    private static final Words WHAT = new Words("擦除证明", "proof of an erasure");

    /** @throws NotProven unless the entry is proven, in the log of this origin */
    static Erasure prove(Members members, TlogPolicy policy, String origin) {
        var bytes = members.bytes("entry");
        try {
            var proof = TlogProof.parse(Utf8.encode(members.text("proof")));
            NotProven.unlessValid(WHAT, proof.verify(bytes, policy));
            if (!proof.checkpoint().checkpoint().origin().equals(origin)) {
                throw NotProven.invalid("擦除证明属于另一日志", "the proof of an erasure is of another log");
            }
            return new Erasure(proof.index(), Entry.read(bytes));
        } catch (Malformed e) {
            throw NotProven.malformed(WHAT, e);
        }
    }
}
