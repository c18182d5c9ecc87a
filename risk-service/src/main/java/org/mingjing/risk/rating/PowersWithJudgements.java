package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.mingjing.risk.power.PowerUse;

/** What analysts judged of a power stays, rated or not. */
@ApplicationScoped
class PowersWithJudgements implements PowerUse {
    private final PowerJudgements judgements;

    PowersWithJudgements(PowerJudgements judgements) {
        this.judgements = judgements;
    }

    @Override
    public List<String> inUse(Collection<String> powerCodes) {
        return List.copyOf(judgements.latest(powerCodes).keySet());
    }
}
