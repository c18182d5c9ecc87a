package org.mingjing.process.alert;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.calendar.LegalCalendar;
import org.mingjing.calendar.Limit;
import org.mingjing.calendar.LimitUnit;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;

/** A card a unit was given. The unit may explain; then, or when it let its time pass, a supervisor decides. */
@Entity
@Table(name = "alert_card")
class Card {
    @Id
    private UUID id;

    private String code;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    @Enumerated(EnumType.STRING)
    private Trigger trigger;

    @Column(name = "rule_version")
    private int ruleVersion;

    @Embedded
    private CardSubject subject;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "feedback_working_days")
    private int feedbackWorkingDays;

    @Enumerated(EnumType.STRING)
    private CardState state;

    @Column(name = "explained_by")
    private String explainedBy;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Version
    private long version;

    protected Card() {}

    Card(String code, AlertRule rule, CardSubject subject, LocalDate issuedOn, int feedbackWorkingDays) {
        this.id = Ids.next();
        this.code = code;
        this.grade = rule.grade();
        this.trigger = rule.trigger();
        this.ruleVersion = rule.version();
        this.subject = subject;
        this.issuedOn = issuedOn;
        this.feedbackWorkingDays = feedbackWorkingDays;
        this.state = CardState.ISSUED;
    }

    /** The unit may explain once, also late, as long as nothing is decided. */
    void explain(Caller caller) {
        if (state != CardState.ISSUED) {
            throw new RuleBroken("card-not-open-to-feedback", code, state);
        }
        state = CardState.FEEDBACK;
        explainedBy = caller.actor();
    }

    /** To uphold or mitigate a card before the unit was heard would take its right to explain. */
    void uphold(Caller supervisor, LegalCalendar calendar, LocalDate today) {
        requireHeard(calendar, today);
        decide(CardState.UPHELD, supervisor, today);
    }

    void mitigate(Caller supervisor, LegalCalendar calendar, LocalDate today) {
        requireHeard(calendar, today);
        decide(CardState.MITIGATED, supervisor, today);
    }

    /** A card found wrong is revoked at any time, also after it was upheld. */
    void revoke(Caller supervisor, LocalDate today) {
        if (state == CardState.REVOKED || state == CardState.MITIGATED) {
            throw new RuleBroken("card-decided", code, state);
        }
        decide(CardState.REVOKED, supervisor, today);
    }

    private void decide(CardState decision, Caller supervisor, LocalDate today) {
        if (supervisor.is(subject.official())
                || subject.unitCode().equals(supervisor.unit())
                || supervisor.actor().equals(explainedBy)) {
            throw new RuleBroken("card-own-matter", code);
        }
        state = decision;
        decidedOn = today;
    }

    private void requireHeard(LegalCalendar calendar, LocalDate today) {
        if (state != CardState.ISSUED && state != CardState.FEEDBACK) {
            throw new RuleBroken("card-decided", code, state);
        }
        if (state == CardState.ISSUED && !today.isAfter(feedbackBy(calendar))) {
            throw new RuleBroken("card-feedback-pending", code, feedbackBy(calendar));
        }
    }

    /** Counted anew each time, so that a changed calendar moves it. */
    LocalDate feedbackBy(LegalCalendar calendar) {
        return calendar.due(new Limit(feedbackWorkingDays, LimitUnit.WORKING_DAY).startingOn(issuedOn))
                .date();
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    Grade grade() {
        return grade;
    }

    Trigger trigger() {
        return trigger;
    }

    int ruleVersion() {
        return ruleVersion;
    }

    CardSubject subject() {
        return subject;
    }

    String unitCode() {
        return subject.unitCode();
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    CardState state() {
        return state;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    long version() {
        return version;
    }
}
