package org.mingjing.process.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.timer.TimerHandler;
import org.mingjing.kit.timer.Timers;
import org.mingjing.kit.write.Audit;
import org.mingjing.process.power.Level;
import org.mingjing.process.power.Powers;

/**
 * Takes a power's stricter level over into its running cases. All of them note it together with the power; what follows
 * from it for their steps comes a portion at a time, or before that when a case is acted on (TakeTurn). So none is left
 * behind by a power that becomes milder again in between.
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
        powers.find(powerCode)
                .filter(power -> power.level() != null && files.note(powerCode, power.level()) > 0)
                .ifPresent(power -> portion(powerCode, null));
    }

    @Override
    public String kind() {
        return TIMER;
    }

    @Override
    public void fire(String subject) {
        var parts = subject.split(" ");
        powers.heldStill(parts[0]);
        portion(parts[0], UUID.fromString(parts[1]));
    }

    private void portion(String powerCode, UUID after) {
        var portion = files.runningOn(powerCode, after, PORTION);
        var today = LocalDate.now(clock);
        for (var running : portion) {
            heedWarnings.in(files.locked(running.number()), null, today);
        }
        if (portion.size() == PORTION) {
            // A timer of its own for each portion: nobody else can be holding it, whatever is locked already.
            timers.set(TIMER, powerCode + " " + portion.get(PORTION - 1).id() + " " + Ids.next(), clock.instant());
        }
    }

    /** The level of the power, which is held still, into one case, which is held. */
    void take(CaseFile file, Level levelOfPower, LocalDate on) {
        var before = file.level();
        milestones.stepsOpened(file, file.tighten(levelOfPower, on), on);
        if (file.level() != before) {
            audit.bySystem("case.tighten", file.number());
        }
    }
}
