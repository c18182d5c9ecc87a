package org.mingjing.risk.interest;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whom officials have to do with, so that they decide nothing about them: whom they name themselves; and who names them,
 * once the Party committee found it so. By their own word alone nobody keeps another out: whoever claimed ties to all who
 * could decide on them would have locked the decision.
 */
@ApplicationScoped
public class Ties {
    private final Interests interests;
    private final FoundTies foundTies;

    Ties(Interests interests, FoundTies foundTies) {
        this.interests = interests;
        this.foundTies = foundTies;
    }

    /** Officials and schools. */
    public Set<String> of(String official, LocalDate day) {
        return of(List.of(official), day).getOrDefault(official, Set.of());
    }

    /** The same of several; who has to do with nobody is left out. */
    public Map<String, Set<String>> of(Collection<String> officials, LocalDate day) {
        var declared = interests.namedBy(officials, day).stream()
                .map(interest -> new Tie(interest.officialCode(), interest.objectCode()));
        return Stream.concat(declared, foundTies.binding(officials, day).stream())
                .collect(groupingBy(Tie::bound, mapping(Tie::to, toSet())));
    }
}
