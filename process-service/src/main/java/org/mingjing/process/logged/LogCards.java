package org.mingjing.process.logged;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.mingjing.process.alert.CardActed;

/**
 * Every step in the life of a card. For which rule it was given is public; to whom, how grave and what was said of it are not.
 */
@ApplicationScoped
class LogCards {
    private static final Map<String, Kind> KINDS = Map.of(
            "ISSUED", Kind.CARD_ISSUED,
            "FEEDBACK", Kind.CARD_EXPLAINED,
            "UPHELD", Kind.CARD_UPHELD,
            "MITIGATED", Kind.CARD_MITIGATED,
            "REVOKED", Kind.CARD_REVOKED);

    private final LogAct logAct;

    LogCards(LogAct logAct) {
        this.logAct = logAct;
    }

    void on(@Observes CardActed card) {
        var subject = card.subject();
        var concerned =
                subject.official() == null ? Subjects.unit(subject.unitCode()) : Subjects.official(subject.official());
        logAct.log(new Act(
                Act.OURSELVES,
                "card:" + card.code() + ":" + card.state(),
                KINDS.get(card.state()),
                subject.caseCode(),
                subject.unitCode(),
                card.basis(),
                card.at(),
                Act.codes("power", subject.powerCode(), "trigger", card.trigger(), "rule", card.ruleVersion()),
                Map.of(
                        "/actor", Field.official(card.by()),
                        "/card", Field.of(concerned, card.code()),
                        "/grade", Field.of(concerned, card.grade()),
                        "/official", Field.official(subject.official()),
                        "/step", Field.of(concerned, subject.stepKey()),
                        "/words", Field.of(Subjects.official(card.by()), card.words())),
                Map.of()));
    }
}
