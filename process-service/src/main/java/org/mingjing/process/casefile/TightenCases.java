package org.mingjing.process.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.timer.TimerHandler;
import org.mingjing.kit.timer.Timers;
import org.mingjing.kit.write.Audit;
import org.mingjing.process.power.Level;
import org.mingjing.process.power.Power;
import org.mingjing.process.power.Powers;

/**
 * Takes a power's stricter level over into its running cases, a portion at a time: the power itself is stricter from the
 * first on, however many cases run on it, and what is acted on before its turn comes is made stricter by that (TakeTurn).
 */
@ApplicationScoped
class TightenCases implements TimerHandler {
    private static final String TIMER = "stricter-power";
    private static final int PORTION = 50;

    private final Powers powers;
    private final CaseFiles files;
    private final HeedWarnings heedWarnings;
    private final CaseMilestones milestones;
    private final Audit audit;
    private final Timers timers;
    private final Clock clock;

    TightenCases(
            Powers powers,
            CaseFiles files,
            HeedWarnings heedWarnings,
            CaseMilestones milestones,
            Audit audit,
            Timers timers,
            Clock clock) {
        this.powers = powers;
        this.files = files;
        this.heedWarnings = heedWarnings;
        this.milestones = milestones;
        this.audit = audit;
        this.timers = timers;
        this.clock = clock;
    }

    /** In the transaction in which the power learned its level, and so holds it. */
    void on(String powerCode) {
        powers.find(powerCode).map(Power::level).ifPresent(level -> portion(powerCode, level));
    }

    @Override
    public String kind() {
        return TIMER;
    }

    @Override
    public void fire(String subject) {
        var power = powers.heldStill(subject.split(" ")[0]);
        portion(power.code(), power.level());
    }

    private void portion(String powerCode, Level level) {
        var portion = files.milderOn(powerCode, level, PORTION);
        var today = LocalDate.now(clock);
        for (var number : portion) {
            var file = files.locked(number);
            heedWarnings.in(file, null, today);
            take(file, level, today);
        }
        if (portion.size() == PORTION) {
            // A timer of its own for each portion: nobody else can be holding it, whatever is locked already.
            timers.set(TIMER, powerCode + " " + Ids.next(), clock.instant());
        }
    }

    /** Into one case, which is held. */
    void take(CaseFile file, Level levelOfPower, LocalDate on) {
        var before = file.level();
        milestones.stepsOpened(file, file.tighten(levelOfPower, on), on);
        if (file.level() != before) {
            audit.bySystem("case.tighten", file.number());
        }
    }
}
