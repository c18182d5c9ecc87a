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

    /** The powers before the cases, as everybody takes them: what is being opened or accepted is waited for. */
    void ofUnit(String unitCode) {
        powers.holdAllOf(unitCode);
        var today = LocalDate.now(clock);
        files.runningOfUnit(unitCode).forEach(number -> heedWarnings.in(files.locked(number), null, today));
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
