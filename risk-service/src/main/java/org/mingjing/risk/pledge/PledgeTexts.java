package org.mingjing.risk.pledge;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.kit.problem.RuleBroken;

@ApplicationScoped
class PledgeTexts implements PanacheRepositoryBase<PledgeText, UUID> {

    /** The newest edition first. */
    List<PledgeText> of(int year) {
        return list("year = ?1 order by edition desc", year);
    }

    Optional<PledgeText> ifPublished(int year) {
        return of(year).stream().findFirst();
    }

    /** The edition that counts. */
    PledgeText current(int year) {
        return ifPublished(year).orElseThrow(() -> new RuleBroken("pledge-text-missing", year));
    }
}
