package org.mingjing.bench.log;

import java.util.Locale;

/** Says of each figure what was asked of it and whether it came up to that. */
final class Goals {
    private int missed;

    void atLeast(String what, double figure, double bound, String unit) {
        say(figure >= bound, what, "%,.2f %s, at least %,.2f".formatted(figure, unit, bound));
    }

    void atMost(String what, double figure, double bound, String unit) {
        say(figure <= bound, what, "%,.2f %s, at most %,.2f".formatted(figure, unit, bound));
    }

    void is(String what, boolean so, String detail) {
        say(so, what, detail);
    }

    private void say(boolean met, String what, String detail) {
        missed += met ? 0 : 1;
        System.out.printf(Locale.ROOT, "%s  %s: %s%n", met ? "PASS" : "MISS", what, detail);
    }

    int missed() {
        return missed;
    }
}
