package org.mingjing.process.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.mingjing.kit.write.Audit;
import org.mingjing.process.power.Level;
import org.mingjing.process.power.Power;
import org.mingjing.process.power.Powers;

@ApplicationScoped
class TightenCases {
    private final Powers powers;
    private final CaseFiles files;
    private final CaseMilestones milestones;
    private final Audit audit;
    private final Clock clock;

    TightenCases(Powers powers, CaseFiles files, CaseMilestones milestones, Audit audit, Clock clock) {
        this.powers = powers;
        this.files = files;
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
            var before = file.level();
            var progress = file.tighten(level, today);
            milestones.stepsOpened(file, progress, today);
            if (file.level() != before) {
                audit.bySystem("case.tighten", number);
            }
        }
    }
}
