package org.mingjing.verifier.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.mingjing.verifier.report.NotProven;

/** A log in a folder, as it is mirrored or exported. */
record DirectoryLog(Path folder) implements ServedLog {

    @Override
    public Optional<byte[]> read(String path, int longest) {
        try (var in = Files.newInputStream(folder.resolve(path))) {
            var bytes = in.readNBytes(longest + 1);
            if (bytes.length > longest) {
                throw NotProven.invalid("%s 过长", "%s is too long", path);
            }
            return Optional.of(bytes);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw NotProven.incomplete("无法读取 %s：%s", "%s cannot be read: %s", path, e);
        }
    }

    @Override
    public int readers() {
        return Runtime.getRuntime().availableProcessors();
    }
}
