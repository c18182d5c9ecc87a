package org.mingjing.process.logged;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mingjing.process.alert.CardActed;
import org.mingjing.process.alert.RefusedCharge;

/**
 * Every step in the life of a card. That one changed is public, and of which case; nothing else is: a rule has its grade, so who
 * reads the rule, its basis or its breach reads the grade too, and in a small office whom it was given to.
 */
@ApplicationScoped
class LogCards {
    private final LogAct logAct;

    LogCards(LogAct logAct) {
        this.logAct = logAct;
    }

    void on(@Observes CardActed card) {
        var fields = new HashMap<>(ofCard(card));
        fields.putAll(ofCharge(card));
        logAct.log(new Act(
                Act.OURSELVES,
                "card:" + card.code() + ":" + card.state(),
                Kind.CARD_CHANGED,
                card.subject().caseCode(),
                null,
                null,
                card.at(),
                Map.of(),
                fields,
                Map.of()));
    }

    private static Map<String, Field> ofCard(CardActed card) {
        var subject = card.subject();
        var concerned = concerned(card);
        return Map.ofEntries(
                Map.entry("/actor", Field.official(card.by())),
                Map.entry("/basis", Field.of(concerned, card.basis())),
                Map.entry("/card", Field.of(concerned, card.code())),
                Map.entry("/grade", Field.of(concerned, card.grade())),
                Map.entry("/official", Field.official(subject.official())),
                Map.entry("/power", Field.of(concerned, subject.powerCode())),
                Map.entry("/rule", Field.of(concerned, card.ruleVersion())),
                Map.entry("/state", Field.of(concerned, card.state())),
                Map.entry("/step", Field.of(concerned, subject.stepKey())),
                Map.entry("/trigger", Field.of(concerned, card.trigger())),
                Map.entry("/unit", Field.of(concerned, subject.unitCode())),
                Map.entry("/words", Field.of(Subjects.official(card.by()), card.words())));
    }

    /** Every card has these fields: that a charge was refused with it tells that it is a red one. */
    private static Map<String, Field> ofCharge(CardActed card) {
        var charge = Optional.ofNullable(card.charge());
        var payer = charge.isPresent()
                ? Subjects.payer(card.subject().caseCode(), Subjects.refusedCharge(card.code()))
                : concerned(card);
        var by = charge.map(RefusedCharge::by).orElse(null);
        return Map.of(
                "/amount", Field.of(payer, charge.map(RefusedCharge::amount).orElse(null)),
                "/charged-by", Field.official(by),
                "/fee", Field.of(payer, charge.map(RefusedCharge::feeCode).orElse(null)),
                "/payer", Field.of(payer, charge.map(RefusedCharge::payer).orElse(null)),
                "/quantity", Field.of(payer, charge.map(RefusedCharge::quantity).orElse(null)),
                "/why",
                        Field.of(
                                Subjects.official(by),
                                charge.map(RefusedCharge::why).orElse(null)));
    }

    private static String concerned(CardActed card) {
        var subject = card.subject();
        return subject.official() == null ? Subjects.unit(subject.unitCode()) : Subjects.official(subject.official());
    }
}
