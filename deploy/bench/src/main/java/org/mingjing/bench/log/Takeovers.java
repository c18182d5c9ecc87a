package org.mingjing.bench.log;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How the log went on after each death, and who made it go on. */
record Takeovers(List<Kill> kills, SeenCheckpoints seen, LeaderWatch leaders) {
    private static final double WITHIN_SECONDS = 10;

    /** From the death of a leader to the first checkpoint that covers more than it left. */
    void report(Goals goals) {
        for (var arrow : Arrow.values()) {
            System.out.printf("killed at %s: %d%n", arrow, at(arrow));
        }
        System.out.printf(
                "killed at a random moment: %d of the leader, %d of the other%n",
                count(kill -> kill.arrow().isEmpty() && kill.ofLeader()), count(kill -> !kill.ofLeader()));
        long unreached =
                Stream.of(Arrow.values()).filter(arrow -> at(arrow) == 0).count();
        goals.is("the leader was killed at every arrow", unreached == 0, unreached + " arrows were not reached");
        nextCheckpoints(goals);
    }

    private long at(Arrow arrow) {
        return count(kill -> kill.arrow().filter(arrow::equals).isPresent());
    }

    private long count(Predicate<Kill> which) {
        return kills.stream().filter(which).count();
    }

    private void nextCheckpoints(Goals goals) {
        var byAnother = new ArrayList<Long>();
        int byItself = 0;
        int never = 0;
        for (var kill : kills.stream().filter(Kill::ofLeader).toList()) {
            var next = seen.larger(kill.size());
            if (next.isEmpty()) {
                never++;
            } else if (leaders.at(next.get().nanos())
                    .filter(kill.victim()::equals)
                    .isPresent()) {
                byItself++;
            } else {
                byAnother.add(next.get().nanos() - kill.atNanos());
            }
        }
        System.out.printf(
                "leader killed to the next checkpoint: by another %s; %d times by itself started again%n",
                Millis.ofNanos(byAnother), byItself);
        goals.is("the log went on after each death of its leader", never == 0, never + " times it did not");
        goals.atMost(
                "the longest way from a leader's death to another's checkpoint, of " + byAnother.size(),
                Millis.ofNanos(byAnother).at(1) / 1e3,
                WITHIN_SECONDS,
                "s");
    }
}
