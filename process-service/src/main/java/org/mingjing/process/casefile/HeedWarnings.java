package org.mingjing.process.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.mingjing.kit.write.Audit;
import org.mingjing.process.warning.Warnings;

/** Makes a case one level stricter while its unit is warned, and from the moment on that a warned official acts in it. */
@ApplicationScoped
class HeedWarnings {
    private final Warnings warnings;
    private final CaseMilestones milestones;
    private final Audit audit;

    HeedWarnings(Warnings warnings, CaseMilestones milestones, Audit audit) {
        this.warnings = warnings;
        this.milestones = milestones;
        this.audit = audit;
    }

    /** A case that is being opened, before its first steps are. */
    void opening(CaseFile file, String official) {
        file.heed(
                warnings.onAnyOf(file.units()).or(() -> warnings.onOfficial(official)),
                file.life().receivedOn());
    }

    /** @param official who is about to act; null when nobody is */
    void in(CaseFile file, String official, LocalDate on) {
        var before = file.level();
        var warning = warnings.onAnyOf(file.units())
                .or(() -> warnings.onOfficial(official))
                .or(() -> warnings.still(file.warningCode()));
        milestones.stepsOpened(file, file.heed(warning, on), on);
        if (file.level() != before) {
            audit.bySystem("case.tighten", file.number());
        }
    }
}
