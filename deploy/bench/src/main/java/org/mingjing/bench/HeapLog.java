package org.mingjing.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How full the heap of another Java program was, by what its collector wrote down. */
final class HeapLog {
    /** Before and after a collection. */
    private static final Pattern COLLECTION = Pattern.compile("(\\d+)M->(\\d+)M\\(\\d+M\\)");

    private final Path file;

    HeapLog() throws IOException {
        this.file = Files.createTempFile("bench-gc-", ".log");
    }

    String flag() {
        return "-Xlog:gc:file=" + file;
    }

    int lines() throws IOException {
        return Files.readAllLines(file).size();
    }

    /** Of the collections that were written down after so many lines. */
    String since(int lines) throws IOException {
        var found = Files.readAllLines(file).stream()
                .skip(lines)
                .flatMap(line -> COLLECTION.matcher(line).results())
                .toList();
        return "heap at most %d MiB before a collection and %d MiB after one, of %d"
                .formatted(most(found, 1), most(found, 2), found.size());
    }

    private static int most(List<MatchResult> collections, int group) {
        return collections.stream()
                .mapToInt(collection -> Integer.parseInt(collection.group(group)))
                .max()
                .orElse(0);
    }
}
