package org.mingjing.risk.naming;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingjing.kit.database.Chunks;

@ApplicationScoped
class NameFindings implements PanacheRepositoryBase<NameFinding, UUID> {
    /** What was said in texts of these powers, in the order in which it was. */
    Map<NameFinding.Subject, List<NameFinding>> of(Collection<String> powerCodes) {
        return Chunks.of(powerCodes)
                .flatMap(chunk -> stream("powerCode in ?1 order by id", chunk))
                .collect(groupingBy(NameFinding::subject));
    }

    /** In their order. @param after null from the first one on */
    List<NameFinding> page(UUID after, int limit) {
        var query = after == null ? find("order by id") : find("id > ?1 order by id", after);
        return query.range(0, limit - 1).list();
    }
}
