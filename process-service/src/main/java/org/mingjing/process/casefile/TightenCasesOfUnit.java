package org.mingjing.process.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.timer.TimerHandler;
import org.mingjing.kit.timer.Timers;
import org.mingjing.process.power.Oversight;
import org.mingjing.process.power.Powers;
import org.mingjing.process.warning.Warnings;

/**
 * Makes the running cases of a warned unit stricter, a portion at a time: while one goes on, nobody in the unit opens or
 * completes anything. What is acted on before its turn comes is made stricter by that (TakeTurn).
 */
@ApplicationScoped
class TightenCasesOfUnit implements TimerHandler {
    private static final String TIMER = "warned-unit";
    private static final int PORTION = 50;

    private final Powers powers;
    private final Oversight oversight;
    private final CaseFiles files;
    private final Warnings warnings;
    private final HeedWarnings heedWarnings;
    private final Timers timers;
    private final Clock clock;

    TightenCasesOfUnit(
            Powers powers,
            Oversight oversight,
            CaseFiles files,
            Warnings warnings,
            HeedWarnings heedWarnings,
            Timers timers,
            Clock clock) {
        this.powers = powers;
        this.oversight = oversight;
        this.files = files;
        this.warnings = warnings;
        this.heedWarnings = heedWarnings;
        this.timers = timers;
        this.clock = clock;
    }

    void of(String unitCode) {
        portion(unitCode, null);
    }

    @Override
    public String kind() {
        return TIMER;
    }

    @Override
    public void fire(String subject) {
        var parts = subject.split(" ");
        portion(parts[0], UUID.fromString(parts[1]));
    }

    /** The powers before the cases, as everybody takes them: what is being opened or accepted is waited for. */
    private void portion(String unitCode, UUID after) {
        powers.holdAllOf(unitCode);
        var portion = files.runningOfUnit(unitCode, after, PORTION);
        var onUnits = new HashMap<List<String>, List<String>>();
        var today = LocalDate.now(clock);
        for (var running : portion) {
            var file = files.locked(running.number());
            var units = oversight.over(file.unitCode(), file.powerCode());
            heedWarnings.in(file, onUnits.computeIfAbsent(units, warnings::onAnyOf), null, today);
        }
        if (portion.size() == PORTION) {
            // A timer of its own for each portion: nobody else can be holding it, whatever is locked already.
            timers.set(TIMER, unitCode + " " + portion.get(PORTION - 1).id() + " " + Ids.next(), clock.instant());
        }
    }
}
