package org.mingjing.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** What one component printed since its last start; the run before is kept beside it. */
record LogFile(Path path) {
    private static final int LAST_BYTES = 16 * 1024;

    void beginAnew() {
        try {
            if (Files.exists(path)) {
                Files.move(
                        path, path.resolveSibling(path.getFileName() + ".before"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last lines, for people: bytes that are no UTF-8 show as a replacement mark. */
    String lastLines(int count) {
        if (Files.notExists(path)) {
            return "";
        }
        try (var file = Files.newByteChannel(path)) {
            file.position(Math.max(0, file.size() - LAST_BYTES));
            var bytes = java.nio.ByteBuffer.allocate(LAST_BYTES);
            while (file.read(bytes) > 0) {}
            var lines = StandardCharsets.UTF_8
                    .decode(bytes.flip())
                    .toString()
                    .stripTrailing()
                    .lines()
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - count), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
