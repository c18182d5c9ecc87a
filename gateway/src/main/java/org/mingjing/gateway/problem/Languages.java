package org.mingjing.gateway.problem;

import java.util.List;
import java.util.Locale;

/** Picks Chinese or English by Accept-Language; Chinese when nothing, or nothing intelligible, is asked for. */
class Languages {
    private static final List<Locale> SPOKEN = List.of(Locale.CHINESE, Locale.ENGLISH);

    private Languages() {}

    static Locale choose(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Locale.CHINESE;
        }
        try {
            var chosen = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return chosen == null ? Locale.CHINESE : chosen;
        } catch (IllegalArgumentException malformed) {
            return Locale.CHINESE;
        }
    }
}
