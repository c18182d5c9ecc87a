package org.mingjing.log.vectors;

import static org.mingjing.log.Samples.bytes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjing.log.Samples;
import org.mingjing.log.note.SignerKey;

/** Makes the files in {@code vectors/}, the same ones each time. */
final class PublishedVectors {

    private PublishedVectors() {}

    /** Writes them below the folder named by the first argument. */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        for (var file : files().entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    static List<Vector> cases() {
        return Stream.of(
                        NoteVectors.all(),
                        CheckpointVectors.all(),
                        WitnessVectors.all(),
                        ProofVectors.all(),
                        TileVectors.all(),
                        PolicyVectors.all())
                .flatMap(all -> all)
                .toList();
    }

    /** By path below the folder. */
    static Map<String, byte[]> files() {
        var files = new TreeMap<String, byte[]>();
        cases().forEach(vector -> files.put(vector.file(), vector.bytes()));
        TileVectors.log().forEach((path, bytes) -> files.put("log/" + path, bytes));
        files.put("policy.txt", bytes(Samples.policyText()));
        files.put("keys.tsv", bytes(keys()));
        files.put(
                "cases.tsv",
                bytes(cases().stream().map(vector -> vector.line() + "\n").collect(Collectors.joining())));
        return files;
    }

    private static String keys() {
        return Stream.of(Samples.LOG, Samples.WITNESS_A, Samples.WITNESS_B, Samples.WITNESS_C, Samples.STRANGER)
                .map(PublishedVectors::key)
                .collect(Collectors.joining());
    }

    private static String key(SignerKey key) {
        return key.verifier().name() + "\t" + key.verifier() + "\t" + key.secretText() + "\n";
    }
}
