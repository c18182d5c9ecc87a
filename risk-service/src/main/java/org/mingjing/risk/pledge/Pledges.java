package org.mingjing.risk.pledge;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Pledges implements PanacheRepositoryBase<Pledge, UUID> {

    /** Those of these officials who did. */
    List<String> whoSigned(PledgeText text, Collection<String> officials) {
        return find(
                        "select officialCode from Pledge where year = ?1 and edition = ?2 and officialCode in ?3",
                        text.year(),
                        text.edition(),
                        officials)
                .project(String.class)
                .list();
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
