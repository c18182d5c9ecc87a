package org.mingjing.risk.official;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The posts from which something is led, with everybody who ever holds one.
 *
 * @param always posts that lead it as such
 * @param duties by which posts lead it for some time
 * @param holdings of all these posts
 */
record LeadingPosts(Set<String> always, Collection<Duty> duties, Collection<Holding> holdings) {

    /** Who leads on a day and from which post, in one order; a post that nobody holds leads nothing. */
    String leadersOn(LocalDate day) {
        var leading = new HashSet<>(always);
        duties.stream().filter(duty -> duty.holdsOn(day)).map(Duty::postCode).forEach(leading::add);
        return holdings.stream()
                .filter(holding -> holding.holdsOn(day) && leading.contains(holding.postCode()))
                .map(holding -> holding.postCode() + "=" + holding.officialCode())
                .sorted()
                .collect(joining(" "));
    }

    /** The next day on which somebody else may lead. */
    Optional<LocalDate> nextChangeAfter(LocalDate day) {
        return Stream.concat(duties.stream(), holdings.stream())
                .filter(DatedRecord::inForce)
                .flatMap(dated -> dated.period().nextChangeAfter(day).stream())
                .min(LocalDate::compareTo);
    }
}
