package org.mingjing.verifier.tree;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.verifier.SmallLog;
import org.mingjing.verifier.report.NotProven;
import org.mingjing.verifier.report.Outcome;
import org.mingjing.verifier.report.Report;
import org.mingjing.verifier.report.Words;

class CheckLogTest {

    @TempDir
    Path folder;

    private SmallLog log;

    @BeforeEach
    void make_room() {
        log = new SmallLog(folder.resolve("log"));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 255, 256, 257, 512, 1300, 65_536})
    void a_log_of_any_size_is_sound(long size) {
        log.growTo(size);
        assertThat(check().outcome()).isEqualTo(Outcome.VALID);
    }

    @Test
    void whatever_is_damaged_is_named() {
        log.growTo(65_792);
        for (var damage : List.of(
                "tile/entries/000",
                "tile/entries/256",
                "tile/0/017",
                "tile/1/000",
                "tile/1/001.p/1",
                "tile/2/000.p/1")) {
            log.damage(damage, 31);
            var refusal = refusal();
            assertThat(refusal).as(damage).hasMessageContaining(damage);
            assertThat(refusal.report().outcome()).as(damage).isEqualTo(Outcome.INVALID);
            log.damage(damage, 31);
        }
    }

    @Test
    void what_is_not_served_makes_it_incomplete() {
        log.growTo(300);
        for (var gone :
                List.of("tile/entries/000", "tile/entries/001.p/44", "tile/0/000", "tile/1/000.p/1", "checkpoint")) {
            var bytes = log.read(gone);
            log.delete(gone);
            assertThat(refusal().report().outcome()).as(gone).isEqualTo(Outcome.INCOMPLETE);
            assertThat(refusal()).hasMessageContaining(gone);
            log.write(gone, bytes);
        }
    }

    @Test
    void a_partial_tile_or_bundle_may_have_filled_up() {
        log.growTo(300);
        var checkpoint = log.read("checkpoint");
        log.growTo(600);
        log.write("checkpoint", checkpoint);
        log.delete("tile/0/001.p/44");
        log.delete("tile/entries/001.p/44");
        assertThat(check().outcome()).isEqualTo(Outcome.VALID);
    }

    @Test
    void tiles_and_entries_changed_together_do_not_make_the_signed_root() {
        log.growTo(300);
        var checkpoint = log.read("checkpoint");
        new SmallLog(log.folder).growTo(300, index -> SmallLog.entry(index == 7 ? 8 : index));
        log.write("checkpoint", checkpoint);
        assertThat(refusal()).hasMessageStartingWith("the entries make the root");
    }

    @Test
    void a_checkpoint_of_nobody_trusted_ends_it_before_anything_is_read() {
        log.growTo(300);
        log.write(
                "checkpoint",
                SignedCheckpoint.sign(log.checkpoint().checkpoint(), SmallLog.KEY)
                        .bytes());
        assertThat(refusal().report().outcome()).isEqualTo(Outcome.NOT_TRUSTED);
        log.write("checkpoint", "nonsense\n".getBytes(UTF_8));
        assertThat(refusal().report().outcome()).isEqualTo(Outcome.INVALID);
    }

    private Report check() {
        return new CheckLog(new DirectoryLog(log.folder), SmallLog.policy(), Optional.empty(), CheckLogTest::ignore)
                .check();
    }

    private NotProven refusal() {
        return catchThrowableOfType(NotProven.class, this::check);
    }

    private static void ignore(Words words) {}
}
