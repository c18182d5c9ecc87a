package org.mingjing.kit.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Where files are written whole before they are put in their places. */
record BesideFolder(Path folder) {
    private static final Logger LOG = Logger.getLogger(BesideFolder.class);
    private static final String NAME = ".beside";

    /** What a process that died has left there; nobody writes for so long. */
    private static final Duration LEFT = Duration.ofHours(1);

    static BesideFolder in(Path root, DurableFolders folders) throws IOException {
        var beside = new BesideFolder(root.resolve(NAME));
        folders.make(beside.folder);
        beside.sweep(Instant.now().minus(LEFT));
        return beside;
    }

    private void sweep(Instant before) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                sweep(file, before);
            }
        }
    }

    private static void sweep(Path file, Instant before) throws IOException {
        try {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException e) {
            LOG.debugf("%s was put in its place meanwhile", file);
        }
    }

    /** @return a file of its own with these bytes, which are on the disk */
    Path write(byte[] bytes) throws IOException {
        var written = folder.resolve(UUID.randomUUID().toString());
        try (var channel = FileChannel.open(written, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        return written;
    }
}
