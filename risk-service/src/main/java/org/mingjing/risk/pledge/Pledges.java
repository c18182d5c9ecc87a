package org.mingjing.risk.pledge;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class Pledges implements PanacheRepositoryBase<Pledge, UUID> {

    Set<String> whoSigned(PledgeText text) {
        return Set.copyOf(whoSigned(text, ""));
    }

    /** Behind a code, for who comes before it is on no page any more. */
    List<String> whoSigned(PledgeText text, String after) {
        return find(
                        "select officialCode from Pledge where year = ?1 and edition = ?2 and officialCode > ?3",
                        text.year(),
                        text.edition(),
                        after)
                .project(String.class)
                .list();
    }

    /** Every edition ever signed, newest first. */
    List<Pledge> by(String officialCode) {
        return list("officialCode = ?1 order by year desc, edition desc", officialCode);
    }
}
