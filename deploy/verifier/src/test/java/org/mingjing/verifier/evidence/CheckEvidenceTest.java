package org.mingjing.verifier.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjing.log.evidence.Auditor;
import org.mingjing.log.evidence.Evidence;
import org.mingjing.log.evidence.Promise;
import org.mingjing.log.note.Checkpoint;
import org.mingjing.log.note.Note;
import org.mingjing.log.tree.Hash;
import org.mingjing.verifier.Run;
import org.mingjing.verifier.SmallLog;

/** From what the log signed over the auditor to the program's word. */
class CheckEvidenceTest {

    private static final Hash DROPPED = Hash.leaf("dropped".getBytes(UTF_8));

    @TempDir
    Path folder;

    private SmallLog log;
    private Auditor auditor;
    private Path file;
    private Path policy;

    @BeforeEach
    void grow_a_log() throws IOException {
        log = new SmallLog(folder.resolve("log")).growTo(300);
        auditor = new Auditor(SmallLog.ORIGIN, SmallLog.policy());
        file = folder.resolve("evidence");
        policy = Files.writeString(folder.resolve("policy"), SmallLog.POLICY);
    }

    @Test
    void an_entry_dropped_between_promise_and_tree_is_evidence() throws IOException {
        auditor.hear(promise("2026-11-23T01:59:00Z", Hash.leaf(SmallLog.entry(7)), DROPPED));
        keep();

        var run = check();

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("VALID: evidence: the log broke a promise", "missing leaf hash " + DROPPED)
                .contains("by 2026-11-23T01:59:00Z", "as of 2026-11-23T02:00:00Z");
        assertThat(Run.of("evidence", file, "--policy", policy, "--lang", "zh").out())
                .contains("有效：证据：日志未守承诺");
    }

    @Test
    void a_promise_that_was_kept_or_is_not_due_is_none() {
        auditor.hear(promise("2026-11-23T01:59:00Z", Hash.leaf(SmallLog.entry(7))));
        auditor.hear(promise("2026-11-23T02:00:00Z", DROPPED));
        assertThat(look()).isEmpty();
    }

    @Test
    void two_checkpoints_of_one_size_and_two_roots_are_evidence() throws IOException {
        auditor.hear(SmallLog.signed(new Checkpoint(SmallLog.ORIGIN, 300, DROPPED)));
        keep();

        assertThat(check().exitCode()).isZero();
        assertThat(check().out()).contains("a split view", "300 entries, root " + DROPPED);
    }

    @Test
    void evidence_with_another_byte_is_refused_and_so_is_what_nobody_trusted_signed() throws IOException {
        auditor.hear(promise("2026-11-23T01:59:00Z", DROPPED));
        keep();
        var strangers = folder.resolve("strangers");
        Files.writeString(strangers, "log " + SmallLog.KEY.verifier() + "\nquorum none\n");
        assertThat(Run.of("evidence", file, "--policy", strangers).exitCode()).isEqualTo(2);

        var bytes = Files.readAllBytes(file);
        bytes[bytes.length - 100] ^= 1;
        Files.write(file, bytes);
        assertThat(check().exitCode()).isEqualTo(1);
    }

    private static Note promise(String deadline, Hash... leaves) {
        var promise = new Promise(SmallLog.ORIGIN, SmallLog.policy().hash(), List.of(leaves), Instant.parse(deadline));
        return Note.sign(promise.text(), SmallLog.KEY);
    }

    private void keep() throws IOException {
        var found = look();
        assertThat(found).hasSize(1);
        Files.write(file, found.get(0).bytes());
    }

    private List<Evidence> look() {
        var found = new ArrayList<Evidence>();
        auditor.look(log.checkpoint(), id -> log.read(id.path()), found::add);
        return found;
    }

    private Run check() {
        return Run.of("evidence", file, "--policy", policy);
    }
}
