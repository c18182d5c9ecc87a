package org.mingjing.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Programs unpacked once and shared by every suite on this checkout; nothing in them changes afterwards. */
record Programs(Path cache) {
    private static final Map<Path, Object> IN_THIS_JVM = new ConcurrentHashMap<>();

    interface Preparation {
        void into(Path folder) throws IOException, InterruptedException;
    }

    /** The folder of a program; prepared by whoever comes first, anew if an earlier attempt did not get to its end. */
    @SuppressWarnings("try") // the lock is held, not spoken to
    Path prepared(String name, Preparation preparation) throws InterruptedException {
        var folder = cache.resolve(name);
        var ready = folder.resolve(".ready");
        synchronized (IN_THIS_JVM.computeIfAbsent(folder, key -> new Object())) {
            try {
                Files.createDirectories(cache);
                try (var file = FileChannel.open(
                                cache.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                        var lock = file.lock()) {
                    if (Files.notExists(ready)) {
                        SuiteFolder.delete(folder);
                        Files.createDirectories(folder);
                        preparation.into(folder);
                        Files.createFile(ready);
                    }
                }
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
