package org.mingjing.risk.riskpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mingjing.kit.identity.Caller;
import org.mingjing.risk.naming.NamesAtTheDesk;
import org.mingjing.risk.naming.PublicText;
import org.mingjing.risk.power.Power;

/**
 * What a risk point says becomes public with a catalogue, so it names no official. What the public itself proposes is looked at
 * when it is confirmed: to refuse it at once would tell everybody who asks whether we have somebody of that name.
 */
@ApplicationScoped
class PublicWords {
    static final String PROBLEM = "risk-point-names-officials";

    private final NamesAtTheDesk namesAtTheDesk;

    PublicWords(NamesAtTheDesk namesAtTheDesk) {
        this.namesAtTheDesk = namesAtTheDesk;
    }

    /** @param nobodyMeant why what looks like a name is none; null where nobody says so */
    void claim(RiskPoint point, Power power, String nobodyMeant, Caller by) {
        namesAtTheDesk.claim(power.unitCode(), texts(point), nobodyMeant, by);
    }

    void refuseNames(RiskPoint point, Power power) {
        namesAtTheDesk.refuseNames(power.unitCode(), texts(point), PROBLEM);
    }

    private static List<PublicText> texts(RiskPoint point) {
        return Stream.of(
                        text(point, "descriptionZh", point.profile().descriptionZh()),
                        text(point, "descriptionEn", point.profile().descriptionEn()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static PublicText text(RiskPoint point, String field, String text) {
        return text == null
                ? null
                : new PublicText(point.profile().powerCode(), PublicText.Kind.RISK_POINT, point.code(), field, text);
    }
}
