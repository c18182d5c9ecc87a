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

    /** Codes of what is to be put in place yet, without keeping it: until its timer is still it may change. */
    List<String> plannedFor(String powerCode) {
        return find(
                        "select m.code from Measure m where m.powerCode = ?1 and m.status = ?2 order by m.code",
                        powerCode,
                        MeasureStatus.PLANNED)
                .project(String.class)
                .list();
    }

    List<Measure> page(MeasureFilter filter, String after, int limit) {
        var wanted = filter.behind(after);
        return find(wanted.text() + " order by code", wanted.parameters())
                .range(0, limit - 1)
                .list();
    }
}
