package org.mingjing.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/** Where one suite keeps its data, logs, secrets and the names of its processes. */
record SuiteFolder(Path folder) {

    Path data(String component) {
        return folder.resolve("data").resolve(component);
    }

    Path log(String component) {
        return made(folder.resolve("log")).resolve(component + ".log");
    }

    Path run() {
        return made(folder.resolve("run"));
    }

    Path secrets() {
        return folder.resolve("secrets");
    }

    Path lock() {
        return run().resolve("lock");
    }

    Path addresses() {
        return run().resolve("addresses");
    }

    Path sampleLoaded() {
        return folder.resolve("data").resolve("sample-bureau.loaded");
    }

    void markSampleLoaded() {
        try {
            Files.createFile(sampleLoaded());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes everything a suite has stored; unpacked programs stay, and so does the lock this is done under. */
    void deleteData() {
        for (var part : new String[] {"data", "log", "secrets"}) {
            delete(folder.resolve(part));
        }
    }

    static void delete(Path path) {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var all = Files.walk(path)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only the owner may look inside: the folder holds secrets and the whole database. */
    static Path made(Path directory) {
        try {
            if (Files.notExists(directory)) {
                Files.createDirectories(
                        directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
