package org.mingjing.risk.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.mingjing.kit.operations.PortionRepublisher;

@ApplicationScoped
class PledgeRepublisher implements PortionRepublisher {
    private final Pledges pledges;

    PledgeRepublisher(Pledges pledges) {
        this.pledges = pledges;
    }

    @Override
    public String aggregate() {
        return "pledges";
    }

    @Override
    public Portion portion(String after) {
        return Portion.byId(pledges, after, Pledge::id, pledge -> Stream.of(pledge.told()));
    }
}
