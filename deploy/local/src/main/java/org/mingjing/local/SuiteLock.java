package org.mingjing.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Held by the one launcher that may run a suite from a folder; the system lets go of it however the launcher ends. */
final class SuiteLock implements AutoCloseable {
    private final FileChannel channel;

    private SuiteLock(FileChannel channel) {
        this.channel = channel;
    }

    static Optional<SuiteLock> take(SuiteFolder folder) {
        try {
            var channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                if (channel.tryLock() != null) {
                    Files.writeString(
                            holderFile(folder),
                            String.valueOf(ProcessHandle.current().pid()));
                    return Optional.of(new SuiteLock(channel));
                }
            } catch (OverlappingFileLockException e) {
                // Another suite in this very JVM holds it: the same answer as for another process.
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The launcher that holds the lock; only meaningful while it is held. */
    static Optional<ProcessHandle> holder(SuiteFolder folder) {
        try {
            return ProcessHandle.of(
                    Long.parseLong(Files.readString(holderFile(folder)).trim()));
        } catch (java.nio.file.NoSuchFileException | NumberFormatException e) {
            // Taken this moment, not yet signed.
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static java.nio.file.Path holderFile(SuiteFolder folder) {
        return folder.run().resolve("launcher");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
