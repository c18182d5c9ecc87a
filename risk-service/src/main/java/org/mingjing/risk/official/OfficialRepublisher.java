package org.mingjing.risk.official;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.kit.operations.PortionRepublisher;

@ApplicationScoped
class OfficialRepublisher implements PortionRepublisher {
    private final Officials officials;

    OfficialRepublisher(Officials officials) {
        this.officials = officials;
    }

    @Override
    public String aggregate() {
        return "officials";
    }

    @Override
    public Portion portion(String after) {
        return Portion.byId(officials, after, Official::id, official -> official.told().stream());
    }
}
