package org.mingjing.risk.official;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import org.mingjing.kit.identity.Caller;
import org.mingjing.risk.unit.UnitsSeen;

/** Names of those officials with whom the caller has business; the others are known by their codes. */
@ApplicationScoped
class Names {
    private final Officials officials;
    private final UnitsSeen unitsSeen;

    Names(Officials officials, UnitsSeen unitsSeen) {
        this.officials = officials;
        this.unitsSeen = unitsSeen;
    }

    /** By official code. */
    Map<String, String> of(Collection<String> codes, Caller caller) {
        var covered = unitsSeen.coveredBy(caller);
        return officials.named(codes).stream()
                .filter(official -> caller.is(official.code()) || covered.test(official.unitCode()))
                .collect(toMap(Official::code, Official::name));
    }
}
