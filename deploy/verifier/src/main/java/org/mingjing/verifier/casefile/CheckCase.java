package org.mingjing.verifier.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjing.log.Malformed;
import org.mingjing.log.note.Checkpoint;
import org.mingjing.log.policy.TlogPolicy;
import org.mingjing.log.proof.TlogProof;
import org.mingjing.log.strict.Utf8;
import org.mingjing.log.tree.Hash;
import org.mingjing.verifier.entry.CaseLink;
import org.mingjing.verifier.entry.Entry;
import org.mingjing.verifier.entry.Json;
import org.mingjing.verifier.entry.Members;
import org.mingjing.verifier.report.NotProven;
import org.mingjing.verifier.report.Outcome;
import org.mingjing.verifier.report.Report;
import org.mingjing.verifier.report.Words;

/**
 * Whether these are all entries of a case: numbered from 1 without a gap, each naming the leaf hash of the one before, the last one
 * sealing how many there are, and every one proven to be in the log. What the file says beside the entries must agree with them
 * and proves nothing.
 *
 * <p>{@code {"case":"…","entries":[{"index":7,"entry":"<base64>","proof":"<tlog-proof>"}],"closed":true,"count":9}}
 */
public final class CheckCase {

    private final TlogPolicy policy;

    /** Roots by log and size: two for one are two histories. */
    private final Map<String, Checkpoint> seen = new HashMap<>();

    public CheckCase(TlogPolicy policy) {
        this.policy = policy;
    }

    public Report check(byte[] file) {
        var members = new Members(Json.object(file));
        var name = members.text("case");
        var entries = members.list("entries");
        var details = new ArrayList<Words>();
        Optional<Hash> previous = Optional.empty();
        Optional<Long> count = Optional.empty();
        for (int at = 0; at < entries.size(); at++) {
            var what = Words.of("第 %s 个条目", "entry no. %s", at + 1);
            try {
                var entry = prove(entries.get(at));
                var link = entry.link();
                require(link, name, at + 1, previous);
                // A correction after the end seals the case anew, with one entry more.
                if (count.isPresent() && link.count().isEmpty()) {
                    throw NotProven.invalid(
                            "案件已封存，其后的条目却未重新封存", "it comes after the seal and does not seal the case anew");
                }
                previous = Optional.of(entry.leaf());
                count = link.count();
            } catch (NotProven e) {
                throw e.of(what);
            } catch (Malformed e) {
                throw NotProven.malformed(what, e);
            }
            details.add(Words.of("%s %s", "%s %s", at + 1, previous.get()));
        }
        return report(members, entries.size(), count, details);
    }

    private Entry prove(Members item) {
        var bytes = item.bytes("entry");
        var proof = TlogProof.parse(Utf8.encode(item.text("proof")));
        NotProven.unlessValid(new Words("证明", "proof"), proof.verify(bytes, policy));
        if (item.number("index") != proof.index()) {
            throw NotProven.invalid("序号与证明不符", "the index is not the proof's");
        }
        var head = proof.checkpoint().checkpoint();
        var other = seen.putIfAbsent(head.origin() + "\n" + head.size(), head);
        if (other != null && !other.root().equals(head.root())) {
            throw NotProven.invalid(
                    "日志对同一大小 %s 签了两个不同的根：分叉", "the log signed two roots for size %s: a split view", head.size());
        }
        return Entry.read(bytes);
    }

    private static void require(CaseLink link, String name, long no, Optional<Hash> previous) {
        if (!link.name().equals(name)) {
            throw NotProven.invalid("条目属于另一案件", "the entry is of another case");
        }
        if (link.no() > no) {
            throw NotProven.incomplete("缺少第 %s 个条目", "entry no. %s of the case is missing", no);
        }
        if (link.no() < no) {
            throw NotProven.invalid("案内序号 %s 重复或颠倒", "number %s comes twice or out of order", link.no());
        }
        if (!link.previous().equals(previous)) {
            throw NotProven.invalid("所指的前一条目不是文件中的前一条目", "the entry before it is not the one it names");
        }
        if (link.count().isPresent() && link.count().get() != no) {
            throw NotProven.invalid(
                    "封存的条目数 %s 与其序号不符",
                    "it seals %s entries, which is not its own number",
                    link.count().get());
        }
    }

    private static Report report(Members members, int entries, Optional<Long> count, List<Words> details) {
        if (members.has("count") && members.number("count") < entries
                || count.isPresent() && members.has("count") && members.number("count") != entries) {
            throw NotProven.invalid("文件所称条目数与条目不符", "the file's count is not that of its entries");
        }
        if (count.isPresent()) {
            return new Report(
                    Outcome.VALID,
                    Words.of(
                            "案件 %s 的条目齐全，共 %s 个", "case %s is complete with %s entries", members.text("case"), entries),
                    details);
        }
        return new Report(
                Outcome.INCOMPLETE,
                Words.of(
                        "以上 %s 个条目相连且有效，但案件尚未封存，可能还有后续条目",
                        "these %s entries follow each other and are valid, but none seals the case: there may be more",
                        entries),
                details);
    }
}
