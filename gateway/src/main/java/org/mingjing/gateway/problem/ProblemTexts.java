package org.mingjing.gateway.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The status, title and detail of every code; a code with no text is a defect and says so. */
class ProblemTexts {
    private final Properties statuses = load("problems");
    private final Map<String, Properties> texts = Map.of("zh", load("problems_zh"), "en", load("problems_en"));

    int status(String code) {
        return Integer.parseInt(required(statuses, code));
    }

    String title(String code, Locale language) {
        return required(texts.get(language.getLanguage()), code + ".title");
    }

    String detail(String code, Locale language, Object... args) {
        return new MessageFormat(required(texts.get(language.getLanguage()), code + ".detail"), language).format(args);
    }

    private static String required(Properties properties, String key) {
        var value = properties.getProperty(key);
        if (value == null) {
            throw new IllegalStateException("No problem text for " + key);
        }
        return value;
    }

    private static Properties load(String name) {
        var properties = new Properties();
        try (var stream = ProblemTexts.class.getResourceAsStream("/problems/" + name + ".properties");
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
