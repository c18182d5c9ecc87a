package org.mingjing.verifier.report;

import java.util.Locale;

/** The verifier speaks one of two. */
public enum Language {
    ZH,
    EN;

    public static Language of(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? ZH : EN;
    }
}
