package org.mingjing.risk.rating.scheme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.kit.problem.NotFound;

@ApplicationScoped
public class RatingSchemes implements PanacheRepositoryBase<RatingScheme, UUID> {
    Optional<RatingScheme> byName(SchemeName name) {
        return find("name.code = ?1 and name.version = ?2", name.code(), name.version())
                .firstResultOptional();
    }

    public RatingScheme required(String code, int version) {
        return byName(new SchemeName(code, version)).orElseThrow(NotFound::new);
    }

    /** 0 while there is none of that code. */
    int latestVersion(String code) {
        return find("select max(name.version) from RatingScheme where name.code = ?1", code)
                .project(Integer.class)
                .firstResultOptional()
                .orElse(0);
    }

    /** The first ones behind a version of one. */
    List<RatingScheme> behind(String code, int version, int limit) {
        return find(
                        "name.code > ?1 or name.code = ?1 and name.version > ?2 order by name.code, name.version",
                        code,
                        version)
                .range(0, limit - 1)
                .list();
    }
}
