package org.mingjing.kit.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The folders of a store. A name is as durable as the folder that has it, and that folder as its own name. */
final class DurableFolders {
    /** Folders that are remembered. To bring one to the disk once more does no harm. */
    private static final int MOST_KNOWN = 1_000;

    private final Path root;
    private final Names names;
    private final Set<Path> durable = ConcurrentHashMap.newKeySet();

    DurableFolders(Path root, Names names) {
        this.root = root;
        this.names = names;
    }

    /** Brings the names that a folder has to the disk. */
    @FunctionalInterface
    interface Names {
        void toDisk(Path folder) throws IOException;
    }

    /** Whoever made it may have died before its own name was on the disk, so that does not follow from its being there. */
    void make(Path folder) throws IOException {
        boolean outside = !folder.startsWith(root) || folder.equals(root);
        if (durable.contains(folder) || outside && Files.isDirectory(folder)) {
            return;
        }
        make(folder.getParent());
        Files.createDirectories(folder);
        toDisk(folder.getParent());
        if (durable.size() >= MOST_KNOWN) {
            durable.clear();
        }
        durable.add(folder);
    }

    void toDisk(Path folder) throws IOException {
        names.toDisk(folder);
    }

    static void bringToDisk(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
