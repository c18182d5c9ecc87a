package org.mingjing.kit.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;

/**
 * Objects as files of one directory, which may be a mounted one. Each is written beside its place, brought to the disk and
 * then put there in one step, so that no reader and no crash ever sees a part of it. Processes take turns at replacing by a
 * lock file, threads of one process by a lock in memory.
 */
public final class DirectoryStore implements ObjectStore {
    private static final Pattern NAME = Pattern.compile("[a-z0-9_-][a-z0-9._-]*(/[a-z0-9_-][a-z0-9._-]*)*");
    private static final String BESIDE = ".beside-";

    // A lock of a file is held by the process, and asking for it twice is an error.
    private static final ReentrantLock TURNS = new ReentrantLock();

    private final Path root;

    public DirectoryStore(Path root) {
        this.root = root.toAbsolutePath();
        makeDirectory(this.root);
    }

    @Override
    public Optional<Stored> read(String name) {
        try {
            var bytes = Files.readAllBytes(file(name));
            return Optional.of(new Stored(bytes, version(bytes)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void writeOnce(String name, byte[] bytes) {
        var file = file(name);
        if (isThere(name, bytes)) {
            return;
        }
        makeDirectory(file.getParent());
        try {
            var beside = writeBeside(file, bytes);
            try {
                // Unlike a move, a link never takes the place of what another has written meanwhile.
                Files.createLink(file, beside);
            } catch (FileAlreadyExistsException e) {
                isThere(name, bytes);
            } finally {
                Files.delete(beside);
            }
            toDisk(file.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isThere(String name, byte[] bytes) {
        var stored = read(name);
        if (stored.isPresent() && !Arrays.equals(stored.get().bytes(), bytes)) {
            throw new ConflictingBytes(name);
        }
        return stored.isPresent();
    }

    @Override
    public boolean replace(String name, String version, byte[] bytes) {
        var file = file(name);
        makeDirectory(file.getParent());
        TURNS.lock();
        try (var lockFile =
                        FileChannel.open(root.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = lockFile.lock()) {
            var present = read(name).map(Stored::version).orElse(null);
            if (!lock.isValid() || !Objects.equals(present, version)) {
                return false;
            }
            Files.move(writeBeside(file, bytes), file, StandardCopyOption.ATOMIC_MOVE);
            toDisk(file.getParent());
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            TURNS.unlock();
        }
    }

    private Path file(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name: " + name);
        }
        return root.resolve(name);
    }

    private static Path writeBeside(Path file, byte[] bytes) throws IOException {
        var beside = file.resolveSibling(BESIDE + UUID.randomUUID());
        try (var channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        return beside;
    }

    private static void makeDirectory(Path directory) {
        if (Files.isDirectory(directory)) {
            return;
        }
        try {
            if (directory.getParent() != null) {
                makeDirectory(directory.getParent());
            }
            Files.createDirectories(directory);
            toDisk(directory.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A name is as durable as the directory that has it. */
    private static void toDisk(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static String version(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
