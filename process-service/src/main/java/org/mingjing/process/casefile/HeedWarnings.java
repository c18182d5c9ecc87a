package org.mingjing.process.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mingjing.kit.write.Audit;
import org.mingjing.process.power.Oversight;
import org.mingjing.process.warning.Warnings;

/** Makes a case one level stricter while its unit is warned, and from the moment on that a warned official acts in it. */
@ApplicationScoped
class HeedWarnings {
    private final Warnings warnings;
    private final Oversight oversight;
    private final CaseMilestones milestones;
    private final Audit audit;

    HeedWarnings(Warnings warnings, Oversight oversight, CaseMilestones milestones, Audit audit) {
        this.warnings = warnings;
        this.oversight = oversight;
        this.milestones = milestones;
        this.audit = audit;
    }

    /** A case that is being opened, before its first steps are. */
    void opening(CaseFile file, String official) {
        file.heed(weighing(file, onUnitsOf(file), official), file.life().receivedOn());
    }

    /** @param official who is about to act; null when nobody is */
    void in(CaseFile file, String official, LocalDate on) {
        in(file, onUnitsOf(file), official, on);
    }

    /** @param onUnits codes of the warnings to the units of the case */
    void in(CaseFile file, Collection<String> onUnits, String official, LocalDate on) {
        var before = file.level();
        milestones.stepsOpened(file, file.heed(weighing(file, onUnits, official), on), on);
        if (file.level() != before) {
            audit.bySystem("case.tighten", file.number());
        }
    }

    private List<String> onUnitsOf(CaseFile file) {
        return warnings.onAnyOf(oversight.over(file.unitCode(), file.powerCode()));
    }

    private Set<String> weighing(CaseFile file, Collection<String> onUnits, String official) {
        var weighing = new TreeSet<>(onUnits);
        weighing.addAll(warnings.onOfficial(official));
        weighing.addAll(warnings.still(file.warningCodes()));
        return weighing;
    }
}
