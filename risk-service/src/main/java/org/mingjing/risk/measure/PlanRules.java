package org.mingjing.risk.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mingjing.kit.identity.Caller;
import org.mingjing.risk.naming.DoubtfulWord;
import org.mingjing.risk.naming.NamesAtTheDesk;
import org.mingjing.risk.naming.PublicText;
import org.mingjing.risk.power.Power;

/** What has to be so of a plan before it is taken: its owner is one of us, and its words, which become public, name nobody. */
@ApplicationScoped
class PlanRules {
    private final MeasureOwners owners;
    private final NamesAtTheDesk namesAtTheDesk;

    PlanRules(MeasureOwners owners, NamesAtTheDesk namesAtTheDesk) {
        this.owners = owners;
        this.namesAtTheDesk = namesAtTheDesk;
    }

    /**
     * @param code of the measure
     * @param nobodyMeant why what looks like an official's name in it is none; null where the leader does not say so
     * @return what is let pass although it may be a name
     */
    List<DoubtfulWord> require(String code, MeasurePlan plan, Power power, String nobodyMeant, Caller leader) {
        owners.refuseUnknown(plan);
        var text = new PublicText(power.code(), PublicText.Kind.MEASURE, code, "description", plan.description());
        namesAtTheDesk.claim(power.unitCode(), List.of(text), nobodyMeant, leader);
        return namesAtTheDesk.refuseNames(power.unitCode(), List.of(text), "measure-names-officials");
    }
}
