package org.mingjing.risk.warning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.mingjing.kit.problem.RuleBroken;

@ApplicationScoped
class WarningSchemes implements PanacheRepositoryBase<WarningScheme, String> {
    WarningScheme validOn(LocalDate day) {
        return find("validFrom <= ?1 and (validUntil is null or validUntil > ?1)", day)
                .firstResultOptional()
                .orElseThrow(() -> new RuleBroken("warning-scheme-missing", day));
    }

    List<WarningScheme> inOrder() {
        return list("order by validFrom");
    }
}
