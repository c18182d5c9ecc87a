package org.mingjing.risk.signal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.interest.Impartiality;
import org.mingjing.risk.official.ChargedOfficials;
import org.mingjing.risk.official.UnitMembers;

/** Nobody takes back or softens what points at their own unit, at a power they answer for or at whom they have to do with. */
@ApplicationScoped
class SignalRecusal {
    private final Impartiality impartiality;
    private final ChargedOfficials chargedOfficials;
    private final UnitMembers unitMembers;
    private final Clock clock;

    SignalRecusal(Impartiality impartiality, ChargedOfficials chargedOfficials, UnitMembers unitMembers, Clock clock) {
        this.impartiality = impartiality;
        this.chargedOfficials = chargedOfficials;
        this.unitMembers = unitMembers;
        this.clock = clock;
    }

    void refuse(Caller by, SignalContent content) {
        var today = LocalDate.now(clock);
        var charged = Optional.ofNullable(content.powerCode())
                .map(power -> chargedOfficials.with(today, power))
                .orElse(Set.of());
        var concerned = Stream.of(content.officialCode(), content.unitCode())
                .filter(Objects::nonNull)
                .toArray(String[]::new);
        impartiality.require(by, charged, concerned);
        if (content.unitCode() != null && unitMembers.include(by, Set.of(content.unitCode()), today)) {
            throw new RuleBroken("signal-of-own-unit", content.unitCode());
        }
    }
}
