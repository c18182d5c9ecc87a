package org.mingjing.risk.interest;

import java.util.regex.Pattern;
import org.mingjing.kit.problem.RuleBroken;

/** A unified social credit code (统一社会信用代码), GB 32100: 18 characters, the last of which checks the others. */
record CreditCode(String text) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern FORM = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{18}");

    CreditCode {
        if (text == null || !FORM.matcher(text).matches() || check(text) != text.charAt(17)) {
            throw new RuleBroken("credit-code-invalid", text == null ? "" : text);
        }
    }

    private static char check(String text) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(text.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
