package org.mingjing.risk.power;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mingjing.kit.database.Chunks;
import org.mingjing.kit.problem.RuleBroken;

/**
 * Powers that stand and that the supervisor found to be ones that ended, under another code. Until a document cancels such
 * a power or the supervisor lets it stand after all, nobody revises it and no catalogue lists it.
 */
@ApplicationScoped
public class RefusedPowers {
    private final LookAlikes lookAlikes;

    RefusedPowers(LookAlikes lookAlikes) {
        this.lookAlikes = lookAlikes;
    }

    /** Those of these powers, in the order of their codes. */
    public Set<String> among(Collection<String> powerCodes) {
        return Chunks.of(powerCodes)
                .flatMap(chunk -> lookAlikes.refusedStanding(chunk).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    void refuse(String powerCode) {
        if (has(powerCode)) {
            throw new RuleBroken("power-refused", powerCode);
        }
    }

    boolean has(String powerCode) {
        return !lookAlikes.refusedStanding(Set.of(powerCode)).isEmpty();
    }
}
