package org.mingjing.risk.signal;

import java.util.Set;
import java.util.UUID;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Conditions;
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

    Conditions before(UUID id) {
        var wanted = Conditions.none()
                .and("id < :before", "before", id)
                .and("origin.source = :source", "source", source)
                .and("content.powerCode = :power", "power", power)
                .and("content.unitCode = :unit", "unit", unit)
                .and("content.officialCode = :official", "official", official);
        if (text != null) {
            wanted.and(HOLDS_PAIRS)
                    .given("pairs", String.join(BETWEEN, CharacterPairs.of(text)))
                    .and("locate(:text, content.evidence) > 0", "text", text);
        }
        return officialsToo
                ? wanted.and("content.officialCode is null or content.officialCode <> :self", "self", self)
                : wanted.and("content.officialCode is null");
    }
}
