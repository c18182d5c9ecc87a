package org.mingjing.risk.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;

/** Who is called to a review under which rule, when they met and who of them was there. */
@Embeddable
public class Meeting {
    @Column(name = "rule", updatable = false)
    private String rule;

    @ElementCollection
    @CollectionTable(name = "review_member", joinColumns = @JoinColumn(name = "review_id"))
    private Set<Member> members = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "review_attendance", joinColumns = @JoinColumn(name = "review_id"))
    @Column(name = "official_code")
    private Set<String> present = new HashSet<>();

    @Column(name = "held_on")
    private LocalDate heldOn;

    @ElementCollection
    @CollectionTable(name = "review_chair", joinColumns = @JoinColumn(name = "review_id"))
    private Set<ChairChange> chairChanges = new HashSet<>();

    protected Meeting() {}

    Meeting(String rule) {
        this.rule = rule;
    }

    void call(Set<String> officials, String chosen, ReviewRule by) {
        if (officials.size() < by.leastMembers()) {
            throw new RuleBroken("review-too-few-members", by.leastMembers());
        }
        if (!officials.contains(chosen)) {
            throw new RuleBroken("review-chair-not-a-member", chosen);
        }
        members.clear();
        officials.forEach(official -> members.add(new Member(official, official.equals(chosen))));
    }

    /** Without a quorum, or without its chair, the group has not met. */
    void hold(LocalDate on, Set<String> attending, ReviewRule by) {
        int quorum = by.quorumOf(members.size());
        if (members.isEmpty() || attending.size() < quorum) {
            throw new RuleBroken("review-without-quorum", members.size(), quorum, attending.size());
        }
        var strangers = new TreeSet<>(attending);
        strangers.removeAll(officials());
        if (!strangers.isEmpty()) {
            throw new RuleBroken("review-strangers-present", strangers);
        }
        if (!attending.contains(chair())) {
            throw new RuleBroken("review-chair-absent", chair());
        }
        present.addAll(attending);
        heldOn = on;
    }

    /** Who cannot sign any more is followed by somebody who was there, and whom others chose. */
    void changeChair(String chosen, String reason, Caller by, LocalDate on) {
        if (!present.contains(chosen)) {
            throw new RuleBroken("review-chair-was-not-there", chosen);
        }
        if (chosen.equals(chair())) {
            throw new RuleBroken("review-chair-unchanged", chosen);
        }
        if (by.is(chosen)) {
            throw new RuleBroken("review-chair-by-oneself");
        }
        chairChanges.add(new ChairChange(chairChanges.size() + 1, chosen, reason, by.actor(), on));
    }

    /** Who answers for it now. Null until the group was called. */
    public String chair() {
        var changes = chairChanges();
        return changes.isEmpty()
                ? chairOfTheDay()
                : changes.get(changes.size() - 1).official();
    }

    /** The last one counts. */
    public List<ChairChange> chairChanges() {
        return chairChanges.stream()
                .sorted(Comparator.comparing(ChairChange::no))
                .toList();
    }

    /** Who was called to lead the meeting. */
    public String chairOfTheDay() {
        return members.stream()
                .filter(Member::chair)
                .map(Member::official)
                .findFirst()
                .orElse(null);
    }

    public Set<String> officials() {
        var officials = new TreeSet<String>();
        members.forEach(member -> officials.add(member.official()));
        return officials;
    }

    public Set<String> present() {
        return new TreeSet<>(present);
    }

    public boolean attendedBy(Caller caller) {
        return caller.official() != null && present.contains(caller.official());
    }

    /** Null until it was held. */
    public LocalDate heldOn() {
        return heldOn;
    }

    String rule() {
        return rule;
    }
}
