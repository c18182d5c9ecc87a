package org.mingjing.risk.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** What binds the group when it meets, valid for a time. */
@Entity
@Immutable
@Table(name = "review_rule")
public class ReviewRule {
    @Id
    private String code;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "quorum_over")
    private BigDecimal quorumOver;

    @Column(name = "least_members")
    private int leastMembers;

    @Column(name = "least_voters")
    private int leastVoters;

    @Column(name = "longest_action_days")
    private int longestActionDays;

    protected ReviewRule() {}

    ReviewRule(String code, BigDecimal quorumOver, int leastMembers, int leastVoters) {
        this.code = code;
        this.quorumOver = quorumOver;
        this.leastMembers = leastMembers;
        this.leastVoters = leastVoters;
    }

    /** The least number of members of whom so many are more than the share that has to be exceeded. */
    int quorumOf(int members) {
        return quorumOver.multiply(BigDecimal.valueOf(members)).intValue() + 1;
    }

    public String code() {
        return code;
    }

    String legalBasis() {
        return legalBasis;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    /** The first day on which it is valid no more; null while no end is set. */
    LocalDate validUntil() {
        return validUntil;
    }

    BigDecimal quorumOver() {
        return quorumOver;
    }

    int leastMembers() {
        return leastMembers;
    }

    /** Of those who stay in the room for an item. */
    public int leastVoters() {
        return leastVoters;
    }

    /** The longest time, in working days, that an action item may be given. */
    public int longestActionDays() {
        return longestActionDays;
    }
}
