package org.mingjing.risk.pledge;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class Pledges implements PanacheRepositoryBase<Pledge, UUID> {

    Set<String> whoSigned(PledgeText text) {
        return find("select officialCode from Pledge where year = ?1 and edition = ?2", text.year(), text.edition())
                .project(String.class)
                .stream()
                .collect(Collectors.toSet());
    }

    /** Every edition ever signed, newest first. */
    List<Pledge> by(String officialCode) {
        return list("officialCode = ?1 order by year desc, edition desc", officialCode);
    }
}
