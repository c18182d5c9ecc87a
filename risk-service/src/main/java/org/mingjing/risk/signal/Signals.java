package org.mingjing.risk.signal;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class Signals implements PanacheRepositoryBase<Signal, UUID> {
    Optional<Signal> byFact(String fact) {
        return find("fact", fact).firstResultOptional();
    }

    List<Signal> about(String powerCode) {
        return list("powerCode = ?1 order by id", powerCode);
    }

    /** The facts that stand against one power; none is an answer too. */
    public UpheldFacts standingAgainst(String powerCode) {
        return standingAgainst(List.of(powerCode)).getOrDefault(powerCode, UpheldFacts.NONE);
    }

    /** By power code; powers with nothing against them are left out. */
    public Map<String, UpheldFacts> standingAgainst(Collection<String> powerCodes) {
        return stream("powerCode in ?1 and upheldOn is not null and withdrawnOn is null", powerCodes)
                .collect(groupingBy(
                        Signal::powerCode, collectingAndThen(mapping(Signal::upheldFact, toList()), UpheldFacts::new)));
    }
}
