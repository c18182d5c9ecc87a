package org.mingjing.risk.power;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** What a document ordered stays on record, and so does the power it was ordered of, or that another ended in. */
@ApplicationScoped
class ReformedPowers implements PowerUse {
    private final Reforms reforms;

    ReformedPowers(Reforms reforms) {
        this.reforms = reforms;
    }

    @Override
    public List<String> inUse(Collection<String> powerCodes) {
        return List.copyOf(reforms.concerned(powerCodes));
    }
}
