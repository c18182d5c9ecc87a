package org.mingjing.risk.catalogue.line;

import java.util.List;
import java.util.stream.Collectors;

/** Codes of powers or measures as a text names them: the first twenty. */
public final class PowerCodes {
    private static final int NAMED_AT_MOST = 20;

    private PowerCodes() {}

    public static String named(List<String> codes) {
        var named = codes.stream().limit(NAMED_AT_MOST).collect(Collectors.joining(", "));
        return codes.size() > NAMED_AT_MOST ? named + " …" : named;
    }
}
