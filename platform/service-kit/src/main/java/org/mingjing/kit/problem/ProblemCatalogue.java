package org.mingjing.kit.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Status and texts of every problem code, gathered from all {@code problems/*.properties} on the class path:
 * {@code problems.properties} has {@code code=status}, the language files {@code code.title} and {@code code.detail}, and
 * {@code words_zh.properties} has {@code Enum.CONSTANT=word} for what is printed in a detail.
 */
public final class ProblemCatalogue {
    private static final ProblemCatalogue INSTANCE = new ProblemCatalogue();

    private final Properties statuses = load("problems/problems.properties");
    private final Properties chinese = load("problems/problems_zh.properties");
    private final Properties english = load("problems/problems_en.properties");

    private final Properties words = load("problems/words_zh.properties");

    private ProblemCatalogue() {}

    public static ProblemCatalogue get() {
        return INSTANCE;
    }

    /** HTTP status of a code; empty when the code is not in the catalogue. */
    public Optional<Integer> status(String code) {
        return Optional.ofNullable(statuses.getProperty(code)).map(Integer::valueOf);
    }

    public boolean knows(String code) {
        return statuses.containsKey(code);
    }

    public String title(String code, Locale language) {
        return texts(language).getProperty(code + ".title", code);
    }

    public String detail(String code, Locale language, Object... arguments) {
        var pattern = texts(language).getProperty(code + ".detail");
        if (pattern == null) {
            return title(code, language);
        }
        // Numbers in codes and dates must not be dressed up with thousands separators.
        var plain = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            plain[i] = word(arguments[i], language);
        }
        return new MessageFormat(pattern, language).format(plain);
    }

    /** A constant by the word that people have for it where they have one; in English it stands as it is. */
    private String word(Object argument, Locale language) {
        if (argument instanceof Enum<?> constant) {
            var type = constant.getDeclaringClass();
            var name =
                    type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
            return texts(language) == chinese
                    ? words.getProperty(name + "." + constant.name(), constant.name())
                    : constant.name();
        }
        if (argument instanceof Collection<?> several) {
            return several.stream()
                    .map(one -> word(one, language))
                    .collect(Collectors.joining(texts(language) == chinese ? "、" : ", "));
        }
        return String.valueOf(argument);
    }

    private Properties texts(Locale language) {
        return "en".equals(language.getLanguage()) ? english : chinese;
    }

    private static Properties load(String resource) {
        var all = new Properties();
        try {
            var loader = Thread.currentThread().getContextClassLoader();
            for (URL url : Collections.list(loader.getResources(resource))) {
                try (var reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
                    all.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
