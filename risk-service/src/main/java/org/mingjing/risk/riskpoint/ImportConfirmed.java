package org.mingjing.risk.riskpoint;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mingjing.kit.csv.ImportReport;
import org.mingjing.risk.imports.ImportOptions;
import org.mingjing.risk.imports.ImportPlan;
import org.mingjing.risk.imports.ImportTable;
import org.mingjing.risk.power.Power;
import org.mingjing.risk.power.Powers;
import org.mingjing.risk.procedure.Procedures;

/**
 * Takes over what a review elsewhere confirmed, as the analysts list it. What was proposed here no table confirms, brings
 * back or words anew.
 */
@ApplicationScoped
class ImportConfirmed {
    private final RiskPoints riskPoints;
    private final TakeRiskPoints takeRiskPoints;
    private final Powers powers;
    private final Procedures procedures;
    private final List<RiskPointUse> uses;

    ImportConfirmed(
            RiskPoints riskPoints,
            TakeRiskPoints takeRiskPoints,
            Powers powers,
            Procedures procedures,
            @All List<RiskPointUse> uses) {
        this.riskPoints = riskPoints;
        this.takeRiskPoints = takeRiskPoints;
        this.powers = powers;
        this.procedures = procedures;
        this.uses = uses;
    }

    ImportReport run(InputStream file, ImportOptions options) {
        var table = ImportTable.read(file, RiskPointRow.COLUMNS, RiskPointRow::profile);
        var stated = table.stated();
        var known = riskPoints.byCode(stated.keySet());
        check(table, known);
        table.refuseIfWrong();

        var profiles = known.values().stream().collect(toMap(RiskPoint::code, RiskPoint::profile));
        var plan = ImportPlan.of(profiles, stated, absent(stated), options.deleteAbsent());
        refuseMoving(table, plan, known);
        table.refuseIfWrong();
        ImportTable.refuseDeleting(inUse(plan.deleted()), "risk-point-in-use");
        if (!options.dryRun()) {
            takeRiskPoints.take(plan, known);
        }
        return plan.report(options.dryRun());
    }

    private void check(ImportTable<RiskPointProfile> table, Map<String, RiskPoint> known) {
        var named = powerCodes(table.stated().values());
        var there = powers.byCode(named).values().stream().map(Power::code).collect(toSet());
        var steps = procedures.stepKinds(named);
        table.stated().forEach((code, profile) -> {
            if (!profile.powerCode().isEmpty() && !there.contains(profile.powerCode())) {
                table.refuse(code, "power_code", "power-unknown", profile.powerCode());
            } else if (RiskPointRow.isStepGone(profile, steps.get(profile.powerCode()))) {
                table.refuse(code, "step", "risk-point-step-gone", profile.powerCode(), profile.step());
            }
            if (known.containsKey(code)) {
                checkKnown(table, known.get(code), profile);
            }
        });
    }

    private static void checkKnown(ImportTable<RiskPointProfile> table, RiskPoint before, RiskPointProfile profile) {
        if (!before.counts()) {
            table.refuse(before.code(), "code", "risk-point-not-by-import", before.code(), before.status());
        } else if (before.isReviewed() && !before.profile().equals(profile)) {
            table.refuse(before.code(), "code", "risk-point-reviewed", before.code());
        }
    }

    /** What came with a table may go with another about the same power; what a review here confirmed stays. */
    private Collection<String> absent(Map<String, RiskPointProfile> stated) {
        return riskPoints.codesNotReviewed(powerCodes(stated.values())).stream()
                .filter(code -> !stated.containsKey(code))
                .sorted()
                .toList();
    }

    private void refuseMoving(
            ImportTable<RiskPointProfile> table, ImportPlan<RiskPointProfile> plan, Map<String, RiskPoint> known) {
        var moved = new HashMap<>(plan.updated());
        moved.entrySet()
                .removeIf(point -> known.get(point.getKey())
                        .profile()
                        .powerCode()
                        .equals(point.getValue().powerCode()));
        inUse(moved.keySet()).forEach(code -> table.refuse(code, "power_code", "risk-point-in-use", code));
    }

    private Collection<String> inUse(Collection<String> codes) {
        var needed = new TreeSet<String>();
        uses.forEach(use -> needed.addAll(use.inUse(codes)));
        return needed;
    }

    private static Set<String> powerCodes(Collection<RiskPointProfile> profiles) {
        return profiles.stream().map(RiskPointProfile::powerCode).collect(toSet());
    }
}
