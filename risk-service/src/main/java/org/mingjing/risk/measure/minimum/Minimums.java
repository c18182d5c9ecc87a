package org.mingjing.risk.measure.minimum;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class Minimums implements PanacheRepositoryBase<MinimumRow, UUID> {
    private final MinimumEditions editions;

    Minimums(MinimumEditions editions) {
        this.editions = editions;
    }

    /** What the edition demands that is in force on a day. */
    List<MinimumRow> on(LocalDate day) {
        return list("edition = ?1 order by level", editions.inForceOn(day).edition());
    }

    /** What these editions demand, the gravest level first. */
    Map<Integer, List<MinimumSet>> of(Collection<MinimumEdition> shown) {
        var numbers = shown.stream().map(MinimumEdition::edition).toList();
        return list("edition in ?1 order by level", numbers).stream()
                .collect(groupingBy(MinimumRow::edition, mapping(MinimumRow::set, toList())));
    }
}
