package org.mingjing.risk.measure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.kit.problem.NotFound;

@ApplicationScoped
class Measures implements PanacheRepositoryBase<Measure, UUID> {
    Optional<Measure> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    Measure required(String code) {
        return byCode(code).orElseThrow(NotFound::new);
    }

    List<Measure> page(MeasureFilter filter, String after, int limit) {
        var wanted = filter.behind(after);
        return find(wanted.text() + " order by code", wanted.parameters())
                .range(0, limit - 1)
                .list();
    }
}
