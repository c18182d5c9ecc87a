package org.mingjing.risk.signal;

import io.quarkus.panache.common.Parameters;
import java.util.Set;
import java.util.UUID;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.text.CharacterPairs;

/**
 * Which signals a list shows; what is null does not narrow it. What points at an official is seen by supervisors,
 * analysts and auditors only, and by nobody who is that official.
 *
 * @param self official code of who asks; null for other systems
 * @param text stands in the evidence, two characters at least
 */
record SignalFilter(
        boolean officialsToo,
        String self,
        SignalSource source,
        String power,
        String unit,
        String official,
        String text) {
    /** A control character, which no text that was taken holds; 31 to PostgreSQL. */
    private static final String BETWEEN = "\u001f";

    /** What the index answers. In SQL, for Hibernate's own function compares text[] with varchar[], which PostgreSQL does not. */
    private static final String HOLDS_PAIRS =
            "cast(sql('? @> string_to_array(?, chr(31))', evidencePairs, :pairs) as Boolean)";

    private static final Set<String> SEE_OFFICIALS = Set.of(Roles.SUPERVISOR, Roles.RISK_ANALYST, Roles.AUDITOR);

    static SignalFilter of(
            Caller caller, SignalSource source, String power, String unit, String official, String text) {
        return new SignalFilter(seesOfficials(caller), caller.official(), source, power, unit, official, text);
    }

    static boolean shows(Caller caller, SignalContent content) {
        var official = content.officialCode();
        return official == null || seesOfficials(caller) && !caller.is(official);
    }

    private static boolean seesOfficials(Caller caller) {
        return SEE_OFFICIALS.stream().anyMatch(caller::has);
    }

    String condition(UUID before) {
        return "1 = 1"
                + (before == null ? "" : " and id < :before")
                + (officialsToo ? notOwn() : " and content.officialCode is null")
                + (source == null ? "" : " and origin.source = :source")
                + (power == null ? "" : " and content.powerCode = :power")
                + (unit == null ? "" : " and content.unitCode = :unit")
                + (official == null ? "" : " and content.officialCode = :official")
                + (text == null ? "" : " and " + HOLDS_PAIRS + " and locate(:text, content.evidence) > 0");
    }

    private String notOwn() {
        return self == null ? "" : " and (content.officialCode is null or content.officialCode <> :self)";
    }

    Parameters parameters(UUID before) {
        var parameters = new Parameters();
        add(parameters, "before", before);
        add(parameters, "self", officialsToo ? self : null);
        add(parameters, "source", source);
        add(parameters, "power", power);
        add(parameters, "unit", unit);
        add(parameters, "official", official);
        add(parameters, "text", text);
        add(parameters, "pairs", text == null ? null : String.join(BETWEEN, CharacterPairs.of(text)));
        return parameters;
    }

    private static void add(Parameters parameters, String name, Object value) {
        if (value != null) {
            parameters.and(name, value);
        }
    }
}
