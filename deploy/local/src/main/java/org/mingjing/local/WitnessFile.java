package org.mingjing.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.witness.CheckpointStore;

/**
 * What a witness of one log remembers, in one file: durable before it answers. A file that cannot be read is no empty one,
 * or the witness would vouch for another history after it.
 */
final class WitnessFile implements CheckpointStore {
    private final Path file;

    /** @param file in a folder that is there */
    WitnessFile(Path file) {
        this.file = file;
    }

    @Override
    public synchronized Optional<SignedCheckpoint> latest(String origin) {
        return read().filter(checkpoint -> checkpoint.checkpoint().origin().equals(origin));
    }

    @Override
    public synchronized boolean replace(String origin, Optional<SignedCheckpoint> expected, SignedCheckpoint next) {
        var present = read();
        if (present.isPresent() && !present.get().checkpoint().origin().equals(origin)) {
            throw new IllegalStateException(
                    file + " is of " + present.get().checkpoint().origin() + ", not of " + origin);
        }
        if (!present.equals(expected)) {
            return false;
        }
        try {
            write(next);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<SignedCheckpoint> read() {
        try {
            return Optional.of(SignedCheckpoint.parse(Files.readAllBytes(file)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(SignedCheckpoint next) throws IOException {
        var beside = file.resolveSibling(file.getFileName() + ".new");
        try (var channel = FileChannel.open(
                beside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(next.bytes());
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        // A name is as durable as the folder that has it.
        try (var folder = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }
}
