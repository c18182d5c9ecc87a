package org.mingjing.risk.riskpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mingjing.kit.identity.Caller;
import org.mingjing.risk.naming.DoubtfulWord;
import org.mingjing.risk.naming.NamesAtTheDesk;
import org.mingjing.risk.naming.PublicText;
import org.mingjing.risk.power.Power;

/**
 * What a risk point says becomes public with a catalogue, so it names no official. What the public itself proposes is looked at
 * when it is confirmed: to refuse it at once would tell everybody who asks whether we have somebody of that name.
 */
@ApplicationScoped
public class PublicWords {
    private static final String PROBLEM = "risk-point-names-officials";
    static final String ZH = "descriptionZh";
    static final String EN = "descriptionEn";

    private final NamesAtTheDesk namesAtTheDesk;

    PublicWords(NamesAtTheDesk namesAtTheDesk) {
        this.namesAtTheDesk = namesAtTheDesk;
    }

    /** @param nobodyMeant why what looks like a name is none; null where nobody says so */
    public void claim(RiskPoint point, Power power, String nobodyMeant, Caller by) {
        namesAtTheDesk.claim(power.unitCode(), texts(point.code(), point.profile()), nobodyMeant, by);
    }

    /** @return what is let pass although it may be a name */
    public List<DoubtfulWord> refuseNames(RiskPoint point, Power power) {
        return namesAtTheDesk.refuseNames(power.unitCode(), texts(point.code(), point.profile()), PROBLEM);
    }

    static List<PublicText> texts(String code, RiskPointProfile profile) {
        return Stream.of(
                        text(code, profile, ZH, profile.descriptionZh()),
                        text(code, profile, EN, profile.descriptionEn()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static PublicText text(String code, RiskPointProfile profile, String field, String text) {
        return text == null ? null : new PublicText(profile.powerCode(), PublicText.Kind.RISK_POINT, code, field, text);
    }
}
