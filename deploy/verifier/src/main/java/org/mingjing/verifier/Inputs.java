package org.mingjing.verifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mingjing.log.Malformed;
import org.mingjing.log.policy.TlogPolicy;
import org.mingjing.verifier.report.Words;
import org.mingjing.verifier.report.WrongUsage;

/** Files named in the call. That one is not there says nothing about the log. */
final class Inputs {

    /** Bytes; a case of ten thousand entries is shorter, and evidence of a promise that a log of 1.5 million did not keep. */
    private static final int LONGEST = 1 << 26;

    private Inputs() {}

    static byte[] read(String name) {
        try (var in = Files.newInputStream(Path.of(name))) {
            var bytes = in.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new WrongUsage("文件 %s 过大", "file %s is too large", name);
            }
            return bytes;
        } catch (IOException | IllegalArgumentException e) {
            throw new WrongUsage("无法读取文件 %s", "file %s cannot be read", name);
        }
    }

    static TlogPolicy policy(String name) {
        try {
            return TlogPolicy.parse(read(name));
        } catch (Malformed e) {
            throw new WrongUsage(
                    Words.of("策略文件 %s 不可用", "policy %s cannot be used", name).because(Words.of(e)));
        }
    }
}
