package org.mingjing.risk.riskpoint;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.ArrayList;
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
import org.mingjing.risk.unit.Units;

/** Takes risk points from a table, all of it or nothing. Where their number changes, the rating rests on sand. */
@ApplicationScoped
class ImportRiskPoints {
    private static final List<String> COLUMNS =
            List.of("code", "power_code", "step", "kind", "channel", "description_zh", "description_en");

    private final RiskPoints riskPoints;
    private final Powers powers;
    private final Units units;
    private final UnitScope scope;

    ImportRiskPoints(RiskPoints riskPoints, Powers powers, Units units, UnitScope scope) {
        this.riskPoints = riskPoints;
        this.powers = powers;
        this.units = units;
        this.scope = scope;
    }

    ImportReport run(InputStream csv, ImportOptions options, Caller caller) {
        var table = ImportTable.read(csv, COLUMNS, ImportRiskPoints::profile);
        var known = riskPoints.streamAll().collect(toMap(RiskPoint::code, point -> point));
        var powersByCode = powers.streamAll().collect(toMap(Power::code, power -> power));
        var mine = ofPowersSeen(caller, powersByCode);
        table.stated().forEach((code, profile) -> {
            if (!profile.powerCode().isEmpty() && !mine.test(profile.powerCode())) {
                table.refuse(code, "power_code", "power-unknown", profile.powerCode());
            }
            var before = known.get(code);
            if (before != null && !mine.test(before.profile().powerCode())) {
                table.refuse(code, "code", "risk-point-of-another-unit", code);
            }
        });
        table.refuseIfWrong();

        var inScope = known.values().stream()
                .filter(point -> mine.test(point.profile().powerCode()))
                .collect(toMap(RiskPoint::code, RiskPoint::profile));
        var plan = ImportPlan.of(inScope, table.stated(), options.deleteAbsent());
        if (!options.dryRun()) {
            apply(plan, known).stream().map(powersByCode::get).forEach(powers::ratingInputsChanged);
        }
        return plan.report(options.dryRun());
    }

    private static RiskPointProfile profile(CsvRow row) {
        return new RiskPointProfile(
                row.text("power_code"),
                row.oneOf("step", RiskPointProfile.Step.class),
                row.oneOf("kind", RiskPointProfile.Kind.class),
                row.oneOf("channel", RiskPointProfile.Channel.class),
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

    /** The powers that have more, fewer or other risk points now. */
    private Set<String> apply(ImportPlan<RiskPointProfile> plan, Map<String, RiskPoint> known) {
        var touched = new TreeSet<String>();
        var created = new ArrayList<RiskPoint>();
        plan.created().forEach((code, profile) -> {
            created.add(new RiskPoint(code, profile));
            touched.add(profile.powerCode());
        });
        riskPoints.persist(created);
        plan.updated().forEach((code, profile) -> {
            var point = known.get(code);
            var before = point.profile().powerCode();
            if (!before.equals(profile.powerCode())) {
                touched.add(before);
                touched.add(profile.powerCode());
            }
            point.restate(profile);
        });
        plan.deleted().forEach(code -> {
            var point = known.get(code);
            touched.add(point.profile().powerCode());
            riskPoints.delete(point);
        });
        return touched;
    }
}
