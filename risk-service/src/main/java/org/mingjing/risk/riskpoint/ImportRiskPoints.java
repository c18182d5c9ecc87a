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
import java.util.function.Predicate;
import org.mingjing.kit.csv.CsvRow;
import org.mingjing.kit.csv.ImportReport;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.risk.imports.ImportOptions;
import org.mingjing.risk.imports.ImportPlan;
import org.mingjing.risk.imports.ImportTable;
import org.mingjing.risk.power.Power;
import org.mingjing.risk.power.Powers;
import org.mingjing.risk.procedure.Procedures;
import org.mingjing.risk.procedure.StepKind;
import org.mingjing.risk.unit.Units;

/**
 * Takes risk points from a table, all of it or nothing. What a review decided no table changes: a point that is proposed,
 * rejected or retired may not stand in it, and of a point that a review confirmed it may change the words only.
 */
@ApplicationScoped
class ImportRiskPoints {
    private static final List<String> COLUMNS =
            List.of("code", "power_code", "step", "kind", "channel", "description_zh", "description_en");

    private final RiskPoints riskPoints;
    private final TakeRiskPoints takeRiskPoints;
    private final Powers powers;
    private final Procedures procedures;
    private final Units units;
    private final UnitScope scope;
    private final List<RiskPointUse> uses;

    ImportRiskPoints(
            RiskPoints riskPoints,
            TakeRiskPoints takeRiskPoints,
            Powers powers,
            Procedures procedures,
            Units units,
            UnitScope scope,
            @All List<RiskPointUse> uses) {
        this.riskPoints = riskPoints;
        this.takeRiskPoints = takeRiskPoints;
        this.powers = powers;
        this.procedures = procedures;
        this.units = units;
        this.scope = scope;
        this.uses = uses;
    }

    ImportReport run(InputStream csv, ImportOptions options, Caller caller) {
        var table = ImportTable.read(csv, COLUMNS, ImportRiskPoints::profile);
        var known = riskPoints.streamAll().collect(toMap(RiskPoint::code, point -> point));
        var powersByCode = powers.streamAll().collect(toMap(Power::code, power -> power));
        var mine = ofPowersSeen(caller, powersByCode);
        var steps = procedures.stepKinds(table.stated().values().stream()
                .map(RiskPointProfile::powerCode)
                .collect(toSet()));
        table.stated().forEach((code, profile) -> {
            check(table, code, profile, mine, steps.get(profile.powerCode()));
            checkKnown(table, code, profile, known.get(code), mine);
        });
        table.refuseIfWrong();

        var plan = ImportPlan.of(mayTouch(known, table.stated(), mine), table.stated(), options.deleteAbsent());
        refuseMoving(table, plan, known);
        table.refuseIfWrong();
        ImportTable.refuseDeleting(inUse(plan.deleted()), "risk-point-in-use");
        if (!options.dryRun()) {
            takeRiskPoints.take(plan, known, powersByCode);
        }
        return plan.report(options.dryRun());
    }

    private static RiskPointProfile profile(CsvRow row) {
        return new RiskPointProfile(
                row.text("power_code"),
                row.oneOf("step", StepKind.class),
                row.oneOf("kind", RiskPointProfile.Kind.class),
                row.oneOf("channel", Channel.class),
                row.text("description_zh"),
                row.text("description_en"));
    }

    /** A power outside the caller's scope is as unknown to the caller as one that does not exist. */
    private Predicate<String> ofPowersSeen(Caller caller, Map<String, Power> powersByCode) {
        var boundary = scope.boundary(caller);
        if (boundary == null) {
            return powersByCode::containsKey;
        }
        var mine = Set.copyOf(units.within(boundary));
        return code -> powersByCode.containsKey(code)
                && mine.contains(powersByCode.get(code).unitCode());
    }

    private static void check(
            ImportTable<RiskPointProfile> table,
            String code,
            RiskPointProfile profile,
            Predicate<String> mine,
            Set<String> steps) {
        if (!profile.powerCode().isEmpty() && !mine.test(profile.powerCode())) {
            table.refuse(code, "power_code", "power-unknown", profile.powerCode());
        } else if (steps != null
                && profile.step() != null
                && !steps.contains(profile.step().name())) {
            table.refuse(code, "step", "risk-point-step-gone", profile.powerCode(), profile.step());
        }
    }

    private static void checkKnown(
            ImportTable<RiskPointProfile> table,
            String code,
            RiskPointProfile profile,
            RiskPoint before,
            Predicate<String> mine) {
        if (before == null) {
            return;
        }
        if (!mine.test(before.profile().powerCode())) {
            table.refuse(code, "code", "risk-point-of-another-unit", code);
        } else if (!before.counts()) {
            table.refuse(code, "code", "risk-point-not-by-import", code, before.status());
        } else if (before.isReviewed() && !before.profile().saysTheSameAs(profile)) {
            table.refuse(code, "code", "risk-point-reviewed", code);
        }
    }

    /** What came with a table may go with a table; what a review confirmed is only touched when it is named. */
    private static Map<String, RiskPointProfile> mayTouch(
            Map<String, RiskPoint> known, Map<String, RiskPointProfile> stated, Predicate<String> mine) {
        return known.values().stream()
                .filter(point -> mine.test(point.profile().powerCode()) && point.counts())
                .filter(point -> !point.isReviewed() || stated.containsKey(point.code()))
                .collect(toMap(RiskPoint::code, RiskPoint::profile));
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
}
