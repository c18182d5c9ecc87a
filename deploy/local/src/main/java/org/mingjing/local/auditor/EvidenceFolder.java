package org.mingjing.local.auditor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mingjing.log.evidence.Evidence;

/** Where evidence is kept: a file for each breach, the one that was found first. */
record EvidenceFolder(Path folder) {

    Path keep(Evidence evidence) {
        var file = folder.resolve(evidence.name() + ".evidence");
        try {
            Files.createDirectories(folder);
            if (Files.notExists(file)) {
                var beside = folder.resolve("." + evidence.name());
                Files.write(beside, evidence.bytes());
                Files.move(beside, file);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
