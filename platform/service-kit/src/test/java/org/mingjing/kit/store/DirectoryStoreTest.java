package org.mingjing.kit.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryStoreTest {
    private static final byte[] ONE = "one".getBytes(UTF_8);
    private static final byte[] TWO = "two".getBytes(UTF_8);

    @TempDir
    Path folder;

    private ObjectStore store;

    @BeforeEach
    void open() {
        store = new DirectoryStore(folder.resolve("store"));
    }

    @Test
    void what_was_written_is_read_back_and_by_another_instance_too() {
        store.writeOnce("log/tile/0/x001/234", ONE);

        assertThat(new DirectoryStore(folder.resolve("store"))
                        .read("log/tile/0/x001/234")
                        .orElseThrow()
                        .bytes())
                .isEqualTo(ONE);
        assertThat(store.read("log/tile/0/000")).isEmpty();
    }

    @Test
    void what_never_changes_may_be_written_again_and_never_otherwise() {
        store.writeOnce("tile", ONE);
        store.writeOnce("tile", ONE);

        assertThatThrownBy(() -> store.writeOnce("tile", TWO))
                .isInstanceOfSatisfying(
                        ConflictingBytes.class,
                        conflict -> assertThat(conflict.name()).isEqualTo("tile"));
        assertThat(store.read("tile").orElseThrow().bytes()).isEqualTo(ONE);
    }

    @Test
    void only_who_read_the_latest_replaces_it() {
        assertThat(store.replace("guard", null, ONE)).isTrue();
        assertThat(store.replace("guard", null, TWO)).isFalse();
        var read = store.read("guard").orElseThrow();

        assertThat(store.replace("guard", read.version(), TWO)).isTrue();
        assertThat(store.replace("guard", read.version(), ONE)).isFalse();
        assertThat(store.read("guard").orElseThrow().bytes()).isEqualTo(TWO);
    }

    @Test
    void of_many_who_replace_at_once_each_builds_on_the_one_before() throws Exception {
        store.replace("count", null, "0".getBytes(UTF_8));
        var others = new ArrayList<Callable<Void>>();
        for (int thread = 0; thread < 4; thread++) {
            var own = new DirectoryStore(folder.resolve("store"));
            others.add(() -> {
                for (int added = 0; added < 25; ) {
                    var read = own.read("count").orElseThrow();
                    int next = Integer.parseInt(new String(read.bytes(), UTF_8)) + 1;
                    if (own.replace(
                            "count", read.version(), String.valueOf(next).getBytes(UTF_8))) {
                        added++;
                    }
                }
                return null;
            });
        }
        var threads = Executors.newFixedThreadPool(others.size());
        try {
            for (var done : threads.invokeAll(others)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(new String(store.read("count").orElseThrow().bytes(), UTF_8)).isEqualTo("100");
    }

    @Test
    void nothing_is_left_beside() throws IOException {
        store.writeOnce("a/b", ONE);
        store.writeOnce("a/b", ONE);
        store.replace("a/c", null, ONE);

        assertThat(namesIn("a")).containsExactlyInAnyOrder("b", "c");
        assertThat(namesIn(".beside")).isEmpty();
    }

    @Test
    void what_a_process_left_that_died_is_swept_away_and_nothing_that_another_is_writing() throws IOException {
        Files.setLastModifiedTime(
                Files.write(folder.resolve("store/.beside/left"), ONE),
                FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        Files.write(folder.resolve("store/.beside/being-written"), ONE);

        new DirectoryStore(folder.resolve("store"));

        assertThat(namesIn(".beside")).containsExactly("being-written");
    }

    @Test
    void what_is_there_is_brought_to_the_disk_by_whoever_relies_on_it() {
        store.writeOnce("a/b/c", ONE);
        var synced = new ArrayList<String>();
        var root = folder.resolve("store");
        var another = new DirectoryStore(
                root, directory -> synced.add(root.relativize(directory).toString()));
        synced.clear();

        another.writeOnce("a/b/c", ONE);
        assertThat(synced).as("two folders and the file").containsExactly("", "a", "a/b");
        synced.clear();
        another.writeOnce("a/b/c", ONE);
        assertThat(synced).as("the file alone").containsExactly("a/b");
    }

    @Test
    void what_is_written_together_is_brought_to_the_disk_once_for_each_folder_when_it_is_settled() {
        var synced = new ArrayList<String>();
        var root = folder.resolve("store");
        var together = new DirectoryStore(
                        root, directory -> synced.add(root.relativize(directory).toString()))
                .together();
        together.writeOnce("a/1", ONE);
        together.writeOnce("b/1", ONE);
        assertThat(synced).as("folders must be known before files are in them").doesNotContain("a", "b");
        synced.clear();

        together.writeOnce("a/2", TWO);
        together.writeOnce("a/1", ONE);
        assertThat(synced).isEmpty();
        together.settle();
        assertThat(synced).containsExactly("a", "b");
        together.settle();
        assertThat(synced).hasSize(2);
        assertThat(store.read("a/2").orElseThrow().bytes()).isEqualTo(TWO);
        assertThatThrownBy(() -> together.writeOnce("a/2", ONE)).isInstanceOf(ConflictingBytes.class);
    }

    private List<String> namesIn(String directory) throws IOException {
        try (var files = Files.list(folder.resolve("store").resolve(directory))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/a", "a/", "a//b", "../a", "a/../b", "a/.b", "A", "a b", "ä", "a\n"})
    void what_is_no_name_is_refused(String name) {
        assertThatThrownBy(() -> store.read(name)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.writeOnce(name, ONE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.replace(name, null, ONE)).isInstanceOf(IllegalArgumentException.class);
    }
}
