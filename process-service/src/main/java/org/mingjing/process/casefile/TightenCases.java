package org.mingjing.process.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.mingjing.kit.write.Audit;
import org.mingjing.process.power.Level;
import org.mingjing.process.power.Power;
import org.mingjing.process.power.Powers;

/** Takes a power's stricter level over into its running cases. */
@ApplicationScoped
class TightenCases {
    private final Powers powers;
    private final CaseFiles files;
    private final HeedWarnings heedWarnings;
    private final CaseMilestones milestones;
    private final Audit audit;
    private final Clock clock;

    TightenCases(
            Powers powers,
            CaseFiles files,
            HeedWarnings heedWarnings,
            CaseMilestones milestones,
            Audit audit,
            Clock clock) {
        this.powers = powers;
        this.files = files;
        this.heedWarnings = heedWarnings;
        this.milestones = milestones;
        this.audit = audit;
        this.clock = clock;
    }

    void on(String powerCode) {
        powers.find(powerCode).map(Power::level).ifPresent(level -> tighten(powerCode, level));
    }

    private void tighten(String powerCode, Level level) {
        var today = LocalDate.now(clock);
        for (var number : files.runningOn(powerCode)) {
            var file = files.locked(number);
            heedWarnings.in(file, null, today);
            var before = file.level();
            var progress = file.tighten(level, today);
            milestones.stepsOpened(file, progress, today);
            if (file.level() != before) {
                audit.bySystem("case.tighten", number);
            }
        }
    }
}
