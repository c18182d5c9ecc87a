package org.mingjing.risk.official;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjing.kit.problem.RuleBroken;

/** A post with everybody who holds it at any time: on no day more people than seats, and nobody twice. */
final class PostHoldings {
    private record Held(String official, Period period) {}

    private final Post post;
    private final List<Held> held;

    PostHoldings(Post post, Collection<Holding> holdings) {
        this.post = post;
        this.held = holdings.stream()
                .filter(Holding::inForce)
                .map(holding -> new Held(holding.officialCode(), holding.period()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Leaves the seat after that day. */
    void end(String official, Period period, LocalDate lastDay) {
        held.remove(new Held(official, period));
        held.add(new Held(official, period.until(lastDay)));
    }

    void admit(String official, Period wanted) {
        post.refuseUnlessWithin(wanted);
        var beside =
                held.stream().filter(other -> other.period().overlaps(wanted)).toList();
        if (beside.stream().anyMatch(other -> other.official().equals(official))) {
            throw new RuleBroken("holding-overlaps", official, post.code());
        }
        // The number of holders rises on first days only.
        Stream.concat(
                        Stream.of(wanted.from()),
                        beside.stream().map(other -> other.period().from()))
                .filter(wanted::covers)
                .filter(day -> takenOn(day, beside) >= post.profile().seats())
                .min(LocalDate::compareTo)
                .ifPresent(day -> {
                    throw new RuleBroken(
                            "post-taken", post.code(), post.profile().seats(), day);
                });
        held.add(new Held(official, wanted));
    }

    private static long takenOn(LocalDate day, List<Held> beside) {
        return beside.stream().filter(other -> other.period().covers(day)).count();
    }
}
