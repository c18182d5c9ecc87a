package org.mingjing.risk.review.decision;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mingjing.kit.problem.RuleBroken;

/**
 * The votes on one item: everybody in the room votes, and who has to leave it does not.
 *
 * @param mustLeave of those who are there
 */
record Ballot(Set<String> present, Set<String> mustLeave, int leastVoters) {
    /** On putting an item off: who are too few to decide on it may still do that. */
    static Ballot toPutOff(Set<String> present, Set<String> mustLeave) {
        return new Ballot(present, mustLeave, 0);
    }

    /** @return every member who was there with what they did */
    Map<String, Vote> counted(Map<String, Vote> votes) {
        refuseStrangers(votes);
        var voters = new TreeSet<>(present);
        voters.removeAll(mustLeave);
        if (voters.size() < leastVoters) {
            throw new RuleBroken("review-too-few-voters", leastVoters, voters.size());
        }
        var counted = new TreeMap<String, Vote>();
        mustLeave.forEach(official -> counted.put(official, Vote.LEFT));
        for (var voter : voters) {
            var vote = votes.get(voter);
            if (vote == null || vote == Vote.LEFT) {
                throw new RuleBroken("review-vote-missing", voter);
            }
            counted.put(voter, vote);
        }
        return counted;
    }

    private void refuseStrangers(Map<String, Vote> votes) {
        votes.forEach((official, vote) -> {
            if (!present.contains(official)) {
                throw new RuleBroken("review-vote-of-absent", official);
            }
            if (mustLeave.contains(official) && vote != Vote.LEFT) {
                throw new RuleBroken("review-vote-of-recused", official);
            }
        });
    }

    /** Putting off wants what a decision wants; where everybody has to leave nobody is there to vote. */
    static boolean putsOff(Map<String, Vote> counted) {
        return counted.values().stream().allMatch(vote -> vote == Vote.LEFT) || outcome(counted) == Outcome.CARRIED;
    }

    /** Carried by more than half of those who stayed in the room. */
    static Outcome outcome(Map<String, Vote> counted) {
        long voters =
                counted.values().stream().filter(vote -> vote != Vote.LEFT).count();
        long inFavour =
                counted.values().stream().filter(vote -> vote == Vote.IN_FAVOUR).count();
        return inFavour * 2 > voters ? Outcome.CARRIED : Outcome.NOT_CARRIED;
    }
}
