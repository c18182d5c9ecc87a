package org.mingjing.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {
    private final ProblemTexts texts = new ProblemTexts();

    @Test
    void every_code_has_a_text_in_both_languages() throws IOException {
        for (var code : codes().stringPropertyNames()) {
            assertThat(texts.status(code)).isBetween(400, 599);
            for (var language : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
                assertThat(texts.title(code, language)).isNotBlank();
                assertThat(texts.detail(code, language, "risk")).isNotBlank().doesNotContain("{");
            }
        }
    }

    @Test
    void every_code_is_used_and_every_used_code_is_known() throws IOException {
        var source = new StringBuilder();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                source.append(Files.readString(file));
            }
        }
        var used = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"")
                .matcher(source)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        assertThat(used).containsAll(withHyphen(codes()));
        var sent = Pattern.compile("(?:send|problem|refuse)\\([^;]*?\"([a-z-]+)\"")
                .matcher(source)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        assertThat(sent).isNotEmpty().isSubsetOf(codes().stringPropertyNames());
    }

    @Test
    void a_code_without_a_text_is_a_defect() {
        assertThatThrownBy(() -> texts.status("never-heard-of")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void chinese_unless_english_is_preferred() {
        assertThat(Languages.choose(null)).isEqualTo(Locale.CHINESE);
        assertThat(Languages.choose("fr")).isEqualTo(Locale.CHINESE);
        assertThat(Languages.choose(";;q=x")).isEqualTo(Locale.CHINESE);
        assertThat(Languages.choose("en;q=0.5,zh-CN")).isEqualTo(Locale.CHINESE);
        assertThat(Languages.choose("en-US,en;q=0.9,zh;q=0.1")).isEqualTo(Locale.ENGLISH);
    }

    private static Iterable<String> withHyphen(Properties codes) {
        return codes.stringPropertyNames().stream()
                .filter(code -> code.contains("-"))
                .toList();
    }

    private static Properties codes() throws IOException {
        var codes = new Properties();
        try (var reader = new InputStreamReader(
                ProblemTextsTest.class.getResourceAsStream("/problems/problems.properties"), StandardCharsets.UTF_8)) {
            codes.load(reader);
        }
        return codes;
    }
}
