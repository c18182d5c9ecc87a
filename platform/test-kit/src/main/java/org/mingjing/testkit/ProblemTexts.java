package org.mingjing.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether every problem code that source code names has a status and texts, and every text is named by some code. */
public final class ProblemTexts {
    private static final Pattern QUOTED_CODE = Pattern.compile("\"([a-z0-9]+(?:-[a-z0-9]+)+|[a-z]{4,})\"");
    private static final Pattern USED_CODE = Pattern.compile(
            "(?:new RuleBroken|new InputRefused|problems\\.(?:answer|text)|\\.refuse)\\(\\s*(?:\"[a-z_]+\",\\s*)?\"([a-z0-9-]+)\"");

    private ProblemTexts() {}

    /** @param sources {@code src/main/java} of the module; its {@code resources} stand beside it */
    public static void assertComplete(Path sources) {
        var text = read(sources);
        var resources = sources.resolveSibling("resources");
        var statuses = load(resources, "problems.properties").stringPropertyNames();
        var used = find(USED_CODE, text);
        var kitAndOwn = new TreeSet<>(statuses);
        kitAndOwn.addAll(kit());

        assertThat(kitAndOwn).as("codes with a status").containsAll(used);
        for (var language : Set.of("problems_zh.properties", "problems_en.properties")) {
            var wanted = statuses.stream()
                    .flatMap(code -> java.util.stream.Stream.of(code + ".title", code + ".detail"))
                    .collect(Collectors.toSet());
            assertThat(load(resources, language).stringPropertyNames())
                    .as(language)
                    .containsExactlyInAnyOrderElementsOf(wanted);
        }
        var named = find(QUOTED_CODE, text);
        named.addAll(constraints(resources));
        assertThat(named).as("codes that source or a constraint names").containsAll(statuses);
    }

    /** Constraint names of the migrations, which the kit turns into codes. */
    private static Set<String> constraints(Path resources) {
        return find(Pattern.compile("(?:constraint|unique index) ([a-z0-9_]+)"), read(resources.resolve("db"))).stream()
                .map(name -> name.replace('_', '-'))
                .collect(Collectors.toSet());
    }

    private static Set<String> kit() {
        try {
            var all = new TreeSet<String>();
            var loader = ProblemTexts.class.getClassLoader();
            for (var url : Collections.list(loader.getResources("problems/problems.properties"))) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                all.addAll(properties.stringPropertyNames());
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties load(Path resources, String name) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(resources.resolve("problems").resolve(name))) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> find(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(Path directory) {
        if (!Files.isDirectory(directory)) {
            return "";
        }
        try (var files = Files.walk(directory)) {
            var all = new StringBuilder();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file)).append('\n');
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
