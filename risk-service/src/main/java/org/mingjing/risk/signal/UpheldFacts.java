package org.mingjing.risk.signal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The facts that stand against one power. A rise counts at once; that a fact grows old counts only when six months passed
 * with no fact. What was withdrawn is not among them and weighs nothing from that moment.
 */
public final class UpheldFacts {
    static final UpheldFacts NONE = new UpheldFacts(List.of());

    private final List<UpheldFact> facts;

    UpheldFacts(List<UpheldFact> facts) {
        this.facts = List.copyOf(facts);
    }

    /** The evidence of a day, given the evidence on which the present rating rests. */
    public Evidence weighedOn(LocalDate day, Evidence accepted) {
        var counted = facts.stream().filter(fact -> fact.countsOn(day)).toList();
        var now = Evidence.of(counted.size(), counted.stream().anyMatch(UpheldFact::usedAfterCancellation));
        if (facts.stream().noneMatch(fact -> fact.keepsGradeOn(day))) {
            return now;
        }
        var standing = Evidence.of(facts.size(), facts.stream().anyMatch(UpheldFact::usedAfterCancellation));
        return new Evidence(
                now.facts(),
                Math.max(now.grade(), Math.min(accepted.grade(), standing.grade())),
                now.usedAfterCancellation() || accepted.usedAfterCancellation() && standing.usedAfterCancellation());
    }

    /** Names the facts that count on a day, so that a refusal holds for these and no others. */
    public String countedOn(LocalDate day) {
        return facts.stream()
                .filter(fact -> fact.countsOn(day))
                .map(UpheldFact::fact)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** The first day after this one on which the evidence may weigh less. */
    public Optional<LocalDate> nextChangeAfter(LocalDate day) {
        return facts.stream()
                .flatMap(fact -> Stream.of(fact.cleanOn(), fact.lapsesOn()))
                .filter(change -> change.isAfter(day))
                .min(LocalDate::compareTo);
    }
}
