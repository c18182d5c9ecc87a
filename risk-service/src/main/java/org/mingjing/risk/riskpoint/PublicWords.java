package org.mingjing.risk.riskpoint;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.official.FreeTexts;
import org.mingjing.risk.power.Power;

/**
 * What a risk point says becomes public with a catalogue, so it names no official. What the public itself proposes is looked at
 * when it is confirmed: to refuse it at once would tell everybody who asks whether we have somebody of that name.
 */
@ApplicationScoped
class PublicWords {
    static final String PROBLEM = "risk-point-names-officials";

    private final FreeTexts freeTexts;

    PublicWords(FreeTexts freeTexts) {
        this.freeTexts = freeTexts;
    }

    void refuseNames(RiskPointProfile profile, Power power) {
        var named = freeTexts.namedIn(power.unitCode(), profile.words());
        if (!named.isEmpty()) {
            throw new RuleBroken(PROBLEM, named);
        }
    }
}
