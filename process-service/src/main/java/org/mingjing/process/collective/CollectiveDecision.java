package org.mingjing.process.collective;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.mingjing.kit.problem.RuleBroken;

/** Members said their views; now the chair says theirs, last, and the majority of those present decides. */
public final class CollectiveDecision {
    private final Meeting meeting;
    private final Map<String, View> views = new LinkedHashMap<>();

    private CollectiveDecision(Meeting meeting) {
        this.meeting = meeting;
    }

    public static CollectiveDecision conclude(
            Meeting meeting, List<Vote> votes, String chair, View chairsView, CollectiveConfig config) {
        var decision = new CollectiveDecision(meeting);
        votes.forEach(vote -> decision.views.put(vote.official(), vote.view()));
        decision.refuseUnlessChairSpeaksLast(chair);
        decision.views.put(chair, chairsView);
        decision.refuseUnlessEveryonePresentSpoke();
        decision.refuseWithoutQuorum(config);
        return decision;
    }

    /** A view is given after the meeting began and the conclusion after the meeting: nothing is decided in advance. */
    public void refuseIfHeldAfter(OffsetDateTime now) {
        if (meeting.heldAt().isAfter(now)) {
            throw new RuleBroken("meeting-not-held", meeting.heldAt());
        }
    }

    /** No majority is no consent: power is used only when more than half of those present want it. */
    public boolean carried() {
        var agreeing = views.values().stream().filter(View.AGREE::equals).count();
        return agreeing * 2 > meeting.present().size();
    }

    private void refuseUnlessChairSpeaksLast(String chair) {
        if (!meeting.present().contains(chair)) {
            throw new RuleBroken("chair-not-present");
        }
        if (views.containsKey(chair)) {
            throw new RuleBroken("leader-speaks-last");
        }
    }

    private void refuseUnlessEveryonePresentSpoke() {
        var silent = new TreeSet<>(meeting.present());
        silent.removeAll(views.keySet());
        if (!silent.isEmpty()) {
            throw new RuleBroken("view-missing", String.join(", ", silent));
        }
        var elsewhere = new TreeSet<>(views.keySet());
        elsewhere.removeAll(meeting.present());
        if (!elsewhere.isEmpty()) {
            throw new RuleBroken("voter-not-present", String.join(", ", elsewhere));
        }
    }

    private void refuseWithoutQuorum(CollectiveConfig config) {
        if (meeting.absent().stream().anyMatch(meeting.present()::contains)) {
            throw new RuleBroken("present-and-absent");
        }
        var present = meeting.present().size();
        var all = present + meeting.absent().size();
        if (present < config.leastPresent() || !config.quorum().isReachedBy(present, all)) {
            throw new RuleBroken("quorum-missing", present, all, config.quorum(), config.leastPresent());
        }
    }
}
