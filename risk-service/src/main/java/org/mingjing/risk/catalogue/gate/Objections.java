package org.mingjing.risk.catalogue.gate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.catalogue.Catalogue;
import org.mingjing.risk.catalogue.line.PowerCodes;

@ApplicationScoped
class Objections implements PanacheRepositoryBase<Objection, UUID> {
    List<Objection> to(Catalogue catalogue) {
        return list("catalogueId = ?1 order by id", catalogue.id());
    }

    /** The last one on this line. */
    Objection requiredTo(List<Catalogue> catalogues, String powerCode) {
        return find("catalogueId in ?1 and powerCode = ?2 order by id desc", ids(catalogues), powerCode)
                .firstResultOptional()
                .orElseThrow(NotFound::new);
    }

    /** What a gate objected to has to be answered, not passed over. */
    void requireAnswered(Catalogue catalogue, List<Catalogue> withGivenUpBefore) {
        var open = stream("catalogueId in ?1 order by id", ids(withGivenUpBefore))
                .filter(Objection::awaitsAnswer)
                .map(Objection::powerCode)
                .distinct()
                .toList();
        if (!open.isEmpty()) {
            throw new RuleBroken("catalogue-objections-open", catalogue.code(), PowerCodes.named(open));
        }
    }

    private static List<UUID> ids(List<Catalogue> catalogues) {
        return catalogues.stream().map(Catalogue::id).toList();
    }
}
