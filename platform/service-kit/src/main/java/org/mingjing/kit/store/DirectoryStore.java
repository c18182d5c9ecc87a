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
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/**
 * Objects as files of one directory, which may be a mounted one. Each is written in a folder beside, brought to the disk and
 * then put in its place in one step, so that no reader and no crash ever sees a part of it. Processes take turns at replacing
 * by a lock file, threads of one process by a lock in memory.
 */
public final class DirectoryStore implements ObjectStore {
    private static final Pattern NAME = Pattern.compile("[a-z0-9_-][a-z0-9._-]*(/[a-z0-9_-][a-z0-9._-]*)*");
    private static final Logger LOG = Logger.getLogger(DirectoryStore.class);
    private static final String BESIDE = ".beside";

    /** What a process that died has left there; nobody writes for so long. */
    private static final Duration LEFT = Duration.ofHours(1);

    /** Directories that are remembered. To bring one to the disk once more does no harm. */
    private static final int MOST_KNOWN = 1_000;

    // A lock of a file is held by the process, and asking for it twice is an error.
    private static final ReentrantLock TURNS = new ReentrantLock();

    private final Path root;
    private final Path beside;
    private final Names names;
    private final Set<Path> durable = ConcurrentHashMap.newKeySet();

    public DirectoryStore(Path root) {
        this(root, DirectoryStore::toDisk);
    }

    DirectoryStore(Path root, Names names) {
        this.names = names;
        this.root = root.toAbsolutePath();
        this.beside = this.root.resolve(BESIDE);
        try {
            makeDirectory(beside);
            sweep(Instant.now().minus(LEFT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A name is as durable as the directory that has it. */
    @FunctionalInterface
    interface Names {
        void toDisk(Path directory) throws IOException;
    }

    private void sweep(Instant before) throws IOException {
        try (var files = Files.list(beside)) {
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
        try {
            makeDirectory(file.getParent());
            if (!isThere(name, bytes)) {
                link(name, file, bytes);
            }
            // Also where it was there: who wrote it may have died before its name was on the disk.
            names.toDisk(file.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void link(String name, Path file, byte[] bytes) throws IOException {
        var written = writeBeside(bytes);
        try {
            // Unlike a move, a link never takes the place of what another has written meanwhile.
            Files.createLink(file, written);
        } catch (FileAlreadyExistsException e) {
            isThere(name, bytes);
        } catch (UnsupportedOperationException e) {
            throw new IOException("a store needs a file system with links", e);
        } finally {
            Files.delete(written);
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
        TURNS.lock();
        try (var lockFile =
                        FileChannel.open(root.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = lockFile.lock()) {
            var present = read(name).map(Stored::version).orElse(null);
            if (!lock.isValid() || !Objects.equals(present, version)) {
                return false;
            }
            makeDirectory(file.getParent());
            Files.move(writeBeside(bytes), file, StandardCopyOption.ATOMIC_MOVE);
            names.toDisk(file.getParent());
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

    private Path writeBeside(byte[] bytes) throws IOException {
        var written = beside.resolve(UUID.randomUUID().toString());
        try (var channel = FileChannel.open(written, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        return written;
    }

    /** Whoever made it may have died before its own name was on the disk, so that does not follow from its being there. */
    private void makeDirectory(Path directory) throws IOException {
        boolean outside = !directory.startsWith(root) || directory.equals(root);
        if (durable.contains(directory) || outside && Files.isDirectory(directory)) {
            return;
        }
        makeDirectory(directory.getParent());
        Files.createDirectories(directory);
        names.toDisk(directory.getParent());
        if (durable.size() >= MOST_KNOWN) {
            durable.clear();
        }
        durable.add(directory);
    }

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
