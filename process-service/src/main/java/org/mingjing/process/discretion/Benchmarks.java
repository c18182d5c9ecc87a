package org.mingjing.process.discretion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class Benchmarks implements PanacheRepositoryBase<DiscretionTier, UUID> {

    /** None for a power whose discretion was not divided. */
    @Transactional
    public Optional<DiscretionBenchmark> of(String powerCode) {
        var tiers =
                list("powerCode", powerCode).stream().map(DiscretionTier::tier).toList();
        return tiers.isEmpty() ? Optional.empty() : Optional.of(new DiscretionBenchmark(tiers));
    }

    List<DiscretionTier> all() {
        return listAll();
    }
}
