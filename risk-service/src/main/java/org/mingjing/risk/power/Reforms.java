package org.mingjing.risk.power;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@ApplicationScoped
class Reforms implements PanacheRepositoryBase<Reform, UUID> {

    List<Reform> of(String powerCode) {
        return list("powerCode = ?1 order by no", powerCode);
    }

    /** Those of these powers that were reformed, or that others ended in. */
    Set<String> concerned(Collection<String> powerCodes) {
        return list("powerCode in ?1 or kind = ?2 and target in ?1", powerCodes, ReformKind.MERGE).stream()
                .flatMap(reform -> Stream.of(reform.powerCode(), reform.order().target()))
                .filter(Objects::nonNull)
                .filter(powerCodes::contains)
                .collect(Collectors.toSet());
    }

    List<Reform> page(String powerCode, int after, int limit) {
        return find("powerCode = ?1 and no > ?2 order by no", powerCode, after)
                .range(0, limit - 1)
                .list();
    }
}
