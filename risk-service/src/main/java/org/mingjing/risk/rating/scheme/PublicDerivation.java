package org.mingjing.risk.rating.scheme;

import java.util.regex.Pattern;

/**
 * A derivation as everybody may read it: without how many facts were upheld, for these are few and about people everybody there
 * knows, and without the imported grade, beside which the other gives the number back. It is the same for a power of which
 * nothing was upheld. Made of the text, as catalogues and public records keep no inputs.
 */
public final class PublicDerivation {
    private static final String WHOLE_LINE = "(?m)^.*%s.*\n?";
    private static final Pattern PARTS_ZH = Pattern.compile("\\(导入[^()]*" + EvidenceText.ZH + "[^()]*\\)");
    private static final Pattern LINE_ZH = Pattern.compile(WHOLE_LINE.formatted(EvidenceText.ZH));
    private static final Pattern PARTS_EN = Pattern.compile(" \\(imported[^()]*" + EvidenceText.EN + "[^()]*\\)");
    private static final Pattern LINE_EN = Pattern.compile(WHOLE_LINE.formatted(EvidenceText.EN));

    private PublicDerivation() {}

    public static String chinese(String text) {
        var without = PARTS_ZH.matcher(text).replaceAll("(导入分值和查实事项分值中较高者,两者均不公开)");
        return LINE_ZH.matcher(without).replaceAll("查实事项等级:件数和等级不公开\n");
    }

    public static String english(String text) {
        var without = PARTS_EN.matcher(text)
                .replaceAll(" (the higher of the imported grade and that of upheld facts, neither of which is public)");
        return LINE_EN.matcher(without).replaceAll("Upheld facts: their number and level are not public\n");
    }
}
