package org.mingjing.process.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.mingjing.process.procedure.Outcome;

/** From receipt to the end: where a case stands, how it was decided, and the days on which it got there. */
@Embeddable
class CaseLife {
    @Enumerated(EnumType.STRING)
    private CaseState state;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    protected CaseLife() {}

    CaseLife(LocalDate receivedOn) {
        this.state = CaseState.RECEIVED;
        this.receivedOn = receivedOn;
    }

    void accept(LocalDate on) {
        state = CaseState.ACCEPTED;
        acceptedOn = on;
    }

    void rejectAcceptance(LocalDate on) {
        state = CaseState.REJECTED_ACCEPTANCE;
        outcome = Outcome.REJECTED;
        closedOn = on;
    }

    void review() {
        if (state == CaseState.ACCEPTED) {
            state = CaseState.IN_REVIEW;
        }
    }

    void decide(Outcome decided, LocalDate on) {
        state = CaseState.DECIDED;
        outcome = decided;
        decidedOn = on;
    }

    /** A higher body does not agree. False when nothing was granted that it could overturn. */
    boolean overturn() {
        if (outcome != Outcome.GRANT) {
            return false;
        }
        outcome = Outcome.REFUSE;
        return true;
    }

    void close(LocalDate on) {
        state = CaseState.CLOSED;
        closedOn = on;
    }

    boolean ended() {
        return state.ended();
    }

    boolean refused() {
        return outcome == Outcome.REFUSE;
    }

    CaseState state() {
        return state;
    }

    Outcome outcome() {
        return outcome;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    LocalDate acceptedOn() {
        return acceptedOn;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    LocalDate closedOn() {
        return closedOn;
    }
}
