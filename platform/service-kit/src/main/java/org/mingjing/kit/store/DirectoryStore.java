package org.mingjing.kit.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import org.mingjing.kit.hash.Sha256;

/**
 * Objects as files of one directory, which may be a mounted one. Each is written in a folder beside, brought to the disk and
 * then put in its place in one step, so that no reader and no crash ever sees a part of it. Processes take turns at replacing
 * by a lock file, threads of one process by a lock in memory.
 */
public final class DirectoryStore implements ObjectStore {
    private static final Pattern NAME = Pattern.compile("[a-z0-9_-][a-z0-9._-]*(/[a-z0-9_-][a-z0-9._-]*)*");

    // A lock of a file is held by the process, and asking for it twice is an error.
    private static final ReentrantLock TURNS = new ReentrantLock();

    private final Path root;
    private final DurableFolders folders;
    private final BesideFolder beside;

    public DirectoryStore(Path root) {
        this(root, DurableFolders::bringToDisk);
    }

    DirectoryStore(Path root, DurableFolders.Names names) {
        this.root = root.toAbsolutePath();
        this.folders = new DurableFolders(this.root, names);
        try {
            this.beside = BesideFolder.in(this.root, folders);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Stored> read(String name) {
        try {
            var bytes = Files.readAllBytes(file(name));
            return Optional.of(new Stored(bytes, Sha256.hex(bytes)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void writeOnce(String name, byte[] bytes) {
        var writes = together();
        writes.writeOnce(name, bytes);
        writes.settle();
    }

    /** A folder is brought to the disk once for all names that it was given meanwhile. */
    @Override
    public Writes together() {
        var given = new LinkedHashSet<Path>();
        return new Writes() {
            @Override
            public void writeOnce(String name, byte[] bytes) {
                given.add(put(name, bytes));
            }

            @Override
            public void settle() {
                try {
                    for (var folder : given) {
                        folders.toDisk(folder);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                given.clear();
            }
        };
    }

    /**
     * @return the folder that has its name, not durable yet; also where it was there, for who wrote it may have died before its name
     *     was on the disk
     */
    private Path put(String name, byte[] bytes) {
        var file = file(name);
        try {
            folders.make(file.getParent());
            if (!isThere(name, bytes)) {
                link(name, file, bytes);
            }
            return file.getParent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void link(String name, Path file, byte[] bytes) throws IOException {
        var written = beside.write(bytes);
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
            folders.make(file.getParent());
            Files.move(beside.write(bytes), file, StandardCopyOption.ATOMIC_MOVE);
            folders.toDisk(file.getParent());
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
}
