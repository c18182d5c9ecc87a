package org.mingjing.verifier.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjing.verifier.SmallLog;
import org.mingjing.verifier.report.NotProven;
import org.mingjing.verifier.report.Outcome;
import org.mingjing.verifier.report.Report;
import org.mingjing.verifier.report.Words;
import org.mingjing.verifier.report.WrongUsage;

/** A check that goes on from a state file. */
class BookmarkTest {

    @TempDir
    Path folder;

    private SmallLog log;
    private Path state;

    @BeforeEach
    void make_room() {
        log = new SmallLog(folder.resolve("log"));
        state = folder.resolve("state");
    }

    @Test
    void after_a_kill_it_goes_on_where_it_saved_last() {
        log.growTo(256 * 12 + 5);
        var killed = new Watched(log.folder, 7);
        catchThrowableOfType(IllegalStateException.class, () -> check(killed, 2));
        var again = new Watched(log.folder, Integer.MAX_VALUE);
        var said = new ArrayList<String>();
        var report = new CheckLog(
                        again, SmallLog.policy(), Optional.of(new Bookmark(state)), words -> said.add(words.en()), 2)
                .check();
        assertThat(report.outcome()).isEqualTo(Outcome.VALID);
        assertThat(said).hasSize(1).first().asString().matches("going on from entry (512|1024|1536)");
        assertThat(again.read)
                .doesNotContain("tile/entries/000", "tile/entries/001")
                .contains("tile/entries/012.p/5");
    }

    @Test
    void what_was_missing_is_all_that_is_read_when_it_is_there_again() {
        log.growTo(256 * 12 + 5);
        var bytes = log.read("tile/entries/010");
        log.delete("tile/entries/010");
        catchThrowableOfType(NotProven.class, () -> check(new Watched(log.folder, Integer.MAX_VALUE), 1000));
        log.write("tile/entries/010", bytes);
        var again = new Watched(log.folder, Integer.MAX_VALUE);
        assertThat(check(again, 1000).outcome()).isEqualTo(Outcome.VALID);
        assertThat(again.read.stream().filter(path -> path.startsWith("tile/entries/")))
                .containsExactlyInAnyOrder("tile/entries/010", "tile/entries/011", "tile/entries/012.p/5");
    }

    @Test
    void a_log_that_grew_is_checked_from_where_it_ended() {
        log.growTo(1300);
        check(new DirectoryLog(log.folder), 1);
        log.growTo(1310);
        assertThat(check(new DirectoryLog(log.folder), 1).outcome()).isEqualTo(Outcome.VALID);
        log.growTo(1_800);
        assertThat(check(new DirectoryLog(log.folder), 1).outcome()).isEqualTo(Outcome.VALID);
        assertThat(new Bookmark(state).open(new DirectoryLog(log.folder), SmallLog.ORIGIN))
                .hasValueSatisfying(walk -> assertThat(walk.size()).isEqualTo(1_800));
    }

    @Test
    void a_log_that_shrank_or_has_another_history_is_seen_by_whoever_kept_a_state() {
        log.growTo(1300);
        check(new DirectoryLog(log.folder), 1);
        var shorter = new SmallLog(folder.resolve("shorter")).growTo(1299);
        assertThat(catchThrowableOfType(NotProven.class, () -> check(new DirectoryLog(shorter.folder), 1)))
                .hasMessage("the log had 1300 entries and has 1299 now");
        var forked =
                new SmallLog(folder.resolve("forked")).growTo(2000, index -> SmallLog.entry(index == 7 ? 8 : index));
        assertThat(catchThrowableOfType(NotProven.class, () -> check(new DirectoryLog(forked.folder), 1)))
                .hasMessageContaining("history was changed");
    }

    @Test
    void where_no_state_can_be_kept_nothing_of_the_log_is_read() {
        log.growTo(300);
        state = folder.resolve("no-such-folder").resolve("state");
        var watched = new Watched(log.folder, Integer.MAX_VALUE);
        assertThat(catchThrowableOfType(WrongUsage.class, () -> check(watched, 1)))
                .hasMessageContaining("cannot be written");
        assertThat(watched.read).isEmpty();
    }

    private Report check(ServedLog served, int bundlesASave) {
        return new CheckLog(
                        served, SmallLog.policy(), Optional.of(new Bookmark(state)), BookmarkTest::ignore, bundlesASave)
                .check();
    }

    private static void ignore(Words words) {}

    /** Remembers what is read, and fails like a kill when it comes to a bundle. */
    private record Watched(DirectoryLog log, int lastBundle, Set<String> read) implements ServedLog {

        Watched(Path folder, int lastBundle) {
            this(new DirectoryLog(folder), lastBundle, ConcurrentHashMap.newKeySet());
        }

        @Override
        public Optional<byte[]> read(String path, int longest) {
            if (path.equals("tile/entries/%03d".formatted(lastBundle))) {
                throw new IllegalStateException("killed");
            }
            read.add(path);
            return log.read(path, longest);
        }

        @Override
        public int readers() {
            return 1;
        }
    }
}
