package org.mingjing.process.alert;

import org.mingjing.events.process.AlertIssued;
import org.mingjing.events.process.AlertMitigated;
import org.mingjing.events.process.AlertRevoked;
import org.mingjing.events.process.AlertUpheld;

/** What the other services are told of a card: codes and days, and no official. */
final class CardNews {
    private CardNews() {}

    static AlertIssued issued(Card card) {
        return new AlertIssued(
                card.code(),
                card.grade().name(),
                card.trigger().name(),
                card.subject().powerCode(),
                card.unitCode(),
                card.subject().caseCode(),
                card.issuedOn());
    }

    static AlertUpheld upheld(Card card) {
        return new AlertUpheld(
                card.code(),
                card.grade().name(),
                card.trigger().name(),
                card.subject().powerCode(),
                card.unitCode(),
                card.subject().caseCode(),
                card.issuedOn(),
                card.decidedOn());
    }

    static AlertMitigated mitigated(Card card) {
        return new AlertMitigated(
                card.code(),
                card.grade().name(),
                card.trigger().name(),
                card.subject().powerCode(),
                card.unitCode(),
                card.subject().caseCode(),
                card.issuedOn(),
                card.decidedOn());
    }

    static AlertRevoked revoked(Card card) {
        return new AlertRevoked(
                card.code(),
                card.grade().name(),
                card.trigger().name(),
                card.subject().powerCode(),
                card.unitCode(),
                card.subject().caseCode(),
                card.issuedOn(),
                card.decidedOn());
    }
}
