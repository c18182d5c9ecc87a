package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.mingjing.kit.identity.Caller;
import org.mingjing.risk.interest.Impartiality;
import org.mingjing.risk.official.ChargedOfficials;
import org.mingjing.risk.power.Power;

/** Who may sign, or refuse to, for a lower level of a power: nobody to whose matter it belongs. */
@ApplicationScoped
class SecondSigners {
    private final Impartiality impartiality;
    private final ChargedOfficials chargedOfficials;
    private final Clock clock;

    SecondSigners(Impartiality impartiality, ChargedOfficials chargedOfficials, Clock clock) {
        this.impartiality = impartiality;
        this.chargedOfficials = chargedOfficials;
        this.clock = clock;
    }

    void requireImpartial(Caller second, LevelOverride override, Power power) {
        impartiality.require(
                second,
                chargedOfficials.with(LocalDate.now(clock), power.code()),
                override.asked().by(),
                power.unitCode());
    }
}
