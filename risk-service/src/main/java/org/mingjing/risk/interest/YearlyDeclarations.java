package org.mingjing.risk.interest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class YearlyDeclarations implements PanacheRepositoryBase<YearlyDeclaration, UUID> {

    /** Behind a code, for who comes before it is on no page any more. */
    List<String> whoDeclared(int year, String after) {
        return find("select officialCode from YearlyDeclaration where year = ?1 and officialCode > ?2", year, after)
                .project(String.class)
                .list();
    }

    /** Those of these officials who did. */
    List<String> whoDeclared(int year, Collection<String> officials) {
        return find(
                        "select officialCode from YearlyDeclaration where year = ?1 and officialCode in ?2",
                        year,
                        officials)
                .project(String.class)
                .list();
    }

    List<YearlyDeclaration> page(int year, Collection<String> units, String after, int limit) {
        return units == null
                ? find("year = ?1 and officialCode > ?2 order by officialCode", year, after)
                        .range(0, limit - 1)
                        .list()
                : find("year = ?1 and officialCode > ?2 and unitCode in ?3 order by officialCode", year, after, units)
                        .range(0, limit - 1)
                        .list();
    }
}
