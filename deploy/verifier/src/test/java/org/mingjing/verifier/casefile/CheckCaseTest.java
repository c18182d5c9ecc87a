package org.mingjing.verifier.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mingjing.verifier.entry.SampleEntries.base64;
import static org.mingjing.verifier.entry.SampleEntries.json;
import static org.mingjing.verifier.entry.SampleEntries.ofCase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjing.log.note.Checkpoint;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.proof.TlogProof;
import org.mingjing.log.tree.Hash;
import org.mingjing.verifier.SmallLog;
import org.mingjing.verifier.entry.SampleEntries;
import org.mingjing.verifier.report.NotProven;
import org.mingjing.verifier.report.Outcome;
import org.mingjing.verifier.report.Report;

class CheckCaseTest {

    @TempDir
    Path folder;

    @Test
    void entries_in_a_chain_that_the_last_one_seals_are_complete() {
        var report = check(file(chain(4L), 4L));
        assertThat(report.outcome()).isEqualTo(Outcome.VALID);
        assertThat(report.reason().en()).endsWith("is complete with 4 entries");
    }

    @Test
    void a_case_that_nobody_sealed_is_incomplete() {
        assertThat(check(file(chain(null), null)).outcome()).isEqualTo(Outcome.INCOMPLETE);
    }

    @Test
    void an_entry_left_out_is_missed() {
        var middle = new ArrayList<>(chain(4L));
        middle.remove(1);
        found(middle, Outcome.INCOMPLETE, "entry no. 2: entry no. 2 of the case is missing");
        var first = new ArrayList<>(chain(4L));
        first.remove(0);
        found(first, Outcome.INCOMPLETE, "entry no. 1: entry no. 1 of the case is missing");
        // Without its last entry a case looks like one that goes on.
        assertThat(check(file(chain(4L).subList(0, 3), null)).outcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(check(file(List.of(), null)).outcome()).isEqualTo(Outcome.INCOMPLETE);
    }

    @Test
    void an_entry_changed_for_another_breaks_the_chain() {
        var chain = new ArrayList<>(chain(4L));
        var other = Hash.leaf(SmallLog.entry(0));
        chain.set(2, ofCase(3, other, null));
        found(chain, Outcome.INVALID, "entry no. 3: the entry before it is not the one it names");
    }

    @Test
    void numbers_out_of_order_twice_or_of_another_case_are_invalid() {
        var twice = new ArrayList<>(chain(4L));
        twice.add(2, twice.get(1));
        found(twice, Outcome.INVALID, "entry no. 3: number 2 comes twice or out of order");
        var foreign = new ArrayList<>(chain(4L));
        foreign.set(0, ofCase("another", 1, null, null, Map.of()));
        found(foreign, Outcome.INVALID, "entry no. 1: the entry is of another case");
    }

    @Test
    void a_seal_holds_for_its_own_number_and_for_the_end() {
        found(chain(5L), Outcome.INVALID, "entry no. 4: it seals 5 entries, which is not its own number");
        var on = new ArrayList<>(chain(4L));
        on.add(ofCase(5, Hash.leaf(on.get(3)), null));
        found(on, Outcome.INVALID, "entry no. 5: it comes after the seal and does not seal the case anew");
        on.set(4, ofCase(5, Hash.leaf(on.get(3)), 5L));
        assertThat(check(file(on, 5L)).outcome()).isEqualTo(Outcome.VALID);
        assertThat(refusal(file(chain(4L), 3L)).getMessage()).isEqualTo("the file's count is not that of its entries");
    }

    @Test
    void every_entry_needs_a_proof_of_its_own_under_the_policy() {
        var items = items(chain(4L));
        items.get(2).put("proof", items.get(1).get("proof"));
        items.get(2).put("index", items.get(1).get("index"));
        assertThat(refusal(file(items)).getMessage()).startsWith("entry no. 3: proof: the proof does not lead");

        var unsigned = items(chain(4L));
        var proof = TlogProof.parse(unsigned.get(0).get("proof").toString().getBytes(UTF_8));
        var alone = SignedCheckpoint.sign(proof.checkpoint().checkpoint(), SmallLog.KEY);
        unsigned.get(0).put("proof", new TlogProof(proof.extra(), proof.index(), proof.path(), alone).toString());
        assertThat(refusal(file(unsigned)).report().outcome()).isEqualTo(Outcome.NOT_TRUSTED);

        var misplaced = items(chain(4L));
        misplaced.get(3).put("index", 77L);
        assertThat(refusal(file(misplaced)).getMessage()).isEqualTo("entry no. 4: the index is not the proof's");
    }

    @Test
    void two_roots_signed_for_one_size_are_seen() {
        var entry = ofCase(1, null, null);
        var next = ofCase(2, Hash.leaf(entry), 2L);
        var one = List.of(item(entry, 0, List.of(), new Checkpoint(SmallLog.ORIGIN, 1, Hash.leaf(entry))));
        var both = new ArrayList<>(one);
        both.add(item(next, 0, List.of(), new Checkpoint(SmallLog.ORIGIN, 1, Hash.leaf(next))));
        assertThat(refusal(file(both)).getMessage()).contains("two roots for size 1");
    }

    private static Map<String, Object> item(byte[] entry, long index, List<Hash> path, Checkpoint head) {
        var proof = new TlogProof(Optional.empty(), index, path, SmallLog.signed(head));
        return Map.of("index", index, "entry", base64(entry), "proof", proof.toString());
    }

    private static List<byte[]> chain(Long count) {
        var chain = new ArrayList<byte[]>();
        Hash previous = null;
        for (long no = 1; no <= 4; no++) {
            chain.add(ofCase(no, previous, no == 4 ? count : null));
            previous = Hash.leaf(chain.get(chain.size() - 1));
        }
        return chain;
    }

    private List<Map<String, Object>> items(List<byte[]> entries) {
        var log = new SmallLog(folder).growTo(9);
        var indexes = entries.stream().map(log::add).toList();
        var items = new ArrayList<Map<String, Object>>();
        for (int at = 0; at < entries.size(); at++) {
            items.add(new HashMap<>(Map.of(
                    "index", indexes.get(at),
                    "entry", base64(entries.get(at)),
                    "proof", log.proof(indexes.get(at)).toString())));
        }
        return items;
    }

    private byte[] file(List<byte[]> entries, Long count) {
        var file = new HashMap<String, Object>(
                Map.of("case", SampleEntries.CASE, "entries", items(entries), "closed", count != null));
        if (count != null) {
            file.put("count", count);
        }
        return json(file);
    }

    private static byte[] file(List<Map<String, Object>> items) {
        return json(Map.of("case", SampleEntries.CASE, "entries", items));
    }

    private static Report check(byte[] file) {
        return new CheckCase(SmallLog.policy()).check(file);
    }

    private static NotProven refusal(byte[] file) {
        return catchThrowableOfType(NotProven.class, () -> check(file));
    }

    private void found(List<byte[]> entries, Outcome outcome, String reason) {
        var refusal = refusal(file(entries, null));
        assertThat(refusal).hasMessage(reason);
        assertThat(refusal.report().outcome()).isEqualTo(outcome);
    }
}
