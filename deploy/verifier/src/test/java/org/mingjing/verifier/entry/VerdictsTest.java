package org.mingjing.verifier.entry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjing.log.tree.Hash;
import org.mingjing.verifier.SmallLog;
import org.mingjing.verifier.report.Language;
import org.mingjing.verifier.report.NotProven;
import org.mingjing.verifier.report.Report;

/** Cases that the page's verifier is held to too, in {@code verdicts.tsv}: whoever asks both must be told the same. */
class VerdictsTest {

    private static final Path CASES = Path.of("src/test/resources/verdicts.tsv");

    @TempDir
    Path folder;

    static Stream<List<String>> cases() throws IOException {
        return Files.readAllLines(CASES).stream().skip(1).map(line -> List.of(line.split("\t", -1)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_verdict_is_that_of_the_page(List<String> each) {
        var entry = each.get(3).getBytes(UTF_8);
        var leaf = Hash.leaf(entry).toString();
        var log = new SmallLog(folder).growTo(3);
        log.add(entry);
        var erasure = each.get(5).replace("LEAF", leaf).getBytes(UTF_8);
        log.add(erasure);
        var erasures = "[{\"entry\":\"%s\",\"proof\":\"%s\"}]"
                .formatted(
                        SampleEntries.base64(erasure), log.proof(4).toString().replace("\n", "\\n"));
        var opening = Optional.of(each.get(4).replace("LEAF", leaf).replace("ERASURES", erasures))
                .filter(text -> !text.isEmpty())
                .map(text -> text.getBytes(UTF_8));

        var report = report(log.proof(3).bytes(), entry, opening);

        assertThat(report.outcome().exitCode()).as(report.in(Language.EN)).isEqualTo(Integer.parseInt(each.get(1)));
        var fields = report.details().stream().map(line -> line.in(Language.EN)).filter(line -> line.startsWith("/"));
        assertThat(fields.map(VerdictsTest::state)).containsExactlyElementsOf(states(each.get(2)));
    }

    private static List<String> states(String said) {
        return said.isEmpty() ? List.of() : List.of(said.split(", "));
    }

    /** Without the value, or what it was not held against. */
    private static String state(String line) {
        return line.replaceFirst("^(/[^:]*: [^: ]*).*", "$1");
    }

    private static Report report(byte[] proof, byte[] entry, Optional<byte[]> opening) {
        try {
            return new CheckProof(SmallLog.policy()).check(proof, entry, opening);
        } catch (NotProven e) {
            return e.report();
        }
    }
}
