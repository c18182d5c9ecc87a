package org.mingjing.process.calendar;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.Set;
import org.mingjing.calendar.Language;

/** In which of our two languages a reader wants a derivation. */
public final class Readers {
    private static final Set<String> OURS = Set.of("zh", "en");

    private Readers() {}

    public static Language language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .filter(wanted -> OURS.contains(wanted.getLanguage()))
                .findFirst()
                .map(Language::of)
                .orElse(Language.of(Locale.SIMPLIFIED_CHINESE));
    }
}
