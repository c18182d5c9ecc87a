package org.mingjing.process.alert;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

@ApplicationScoped
public class AlertRules implements PanacheRepositoryBase<AlertRule, AlertRule.Key> {
    private final Clock clock;

    AlertRules(Clock clock) {
        this.clock = clock;
    }

    /** The newest version that is in force; a breach nobody made a rule for must not pass unnoticed. */
    public AlertRule inForce(Trigger trigger, Grade grade) {
        return find(
                        "key.trigger = ?1 and key.grade = ?2 and inForceFrom <= ?3 order by key.version desc",
                        trigger,
                        grade,
                        LocalDate.now(clock))
                .firstResultOptional()
                .orElseThrow(() -> new IllegalStateException("no alert rule for " + trigger + " " + grade));
    }

    /** The version a card was issued under, whatever is in force by now. */
    AlertRule of(Card card) {
        return findById(new AlertRule.Key(card.trigger(), card.grade(), card.ruleVersion()));
    }

    List<AlertRule> all() {
        return list("order by key.trigger, key.grade, key.version");
    }
}
