package org.mingjing.verifier.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjing.log.note.Checkpoint;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.tree.Hash;
import org.mingjing.verifier.SmallLog;
import org.mingjing.verifier.report.NotProven;
import org.mingjing.verifier.report.Outcome;
import org.mingjing.verifier.report.Report;
import org.mingjing.verifier.report.WrongUsage;

class CheckConsistencyTest {

    @TempDir
    Path folder;

    private SmallLog log;
    private SignedCheckpoint older;
    private SignedCheckpoint newer;

    @BeforeEach
    void grow_a_log() {
        log = new SmallLog(folder);
        older = log.growTo(300).checkpoint();
        newer = log.growTo(1_300).checkpoint();
    }

    @Test
    void a_log_that_only_grew_is_consistent() {
        assertThat(check(older, newer).outcome()).isEqualTo(Outcome.VALID);
        assertThat(check(newer, newer).outcome()).isEqualTo(Outcome.VALID);
    }

    @Test
    void an_older_root_that_is_not_in_the_newer_log_is_a_changed_history() {
        var forged = SmallLog.signed(new Checkpoint(SmallLog.ORIGIN, 300, Hash.leaf(new byte[0])));
        assertThat(refusal(forged, newer)).hasMessageContaining("history was changed");
        var forked = SmallLog.signed(new Checkpoint(SmallLog.ORIGIN, 1_300, Hash.leaf(new byte[0])));
        assertThat(refusal(forked, newer)).hasMessageContaining("split view");
        assertThat(refusal(older, forked)).hasMessageContaining("do not make the newer checkpoint's root");
    }

    @Test
    void both_must_be_trusted() {
        var alone = SignedCheckpoint.sign(older.checkpoint(), SmallLog.KEY);
        assertThat(refusal(alone, newer)).hasMessage("older checkpoint: not enough witnesses have cosigned");
        assertThat(refusal(alone, newer).report().outcome()).isEqualTo(Outcome.NOT_TRUSTED);
        assertThat(refusal(older, SignedCheckpoint.sign(newer.checkpoint(), SmallLog.KEY)))
                .hasMessageStartingWith("newer checkpoint");
    }

    @Test
    void an_empty_log_proves_nothing_and_the_order_matters() {
        var empty = SmallLog.signed(new Checkpoint(SmallLog.ORIGIN, 0, Hash.EMPTY_ROOT));
        assertThat(refusal(empty, newer).report().outcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThatThrownBy(() -> check(newer, older)).isInstanceOf(WrongUsage.class);
    }

    private Report check(SignedCheckpoint one, SignedCheckpoint other) {
        return new CheckConsistency(new DirectoryLog(folder), SmallLog.policy()).check(one.bytes(), other.bytes());
    }

    private NotProven refusal(SignedCheckpoint one, SignedCheckpoint other) {
        return catchThrowableOfType(NotProven.class, () -> check(one, other));
    }
}
