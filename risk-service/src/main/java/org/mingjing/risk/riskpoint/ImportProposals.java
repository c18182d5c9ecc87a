package org.mingjing.risk.riskpoint;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mingjing.kit.csv.CsvRow;
import org.mingjing.kit.csv.ImportReport;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.imports.ImportOptions;
import org.mingjing.risk.imports.ImportTable;
import org.mingjing.risk.power.Power;
import org.mingjing.risk.power.SeenPowers;
import org.mingjing.risk.procedure.Procedures;

/**
 * Takes what a unit proposes in one go; a review decides on each row as on every other proposal. A table changes nothing
 * that is known already, and what only looks like something known is proposed by itself, where that can be said.
 */
@ApplicationScoped
class ImportProposals {
    private static final List<String> COLUMNS =
            Stream.concat(RiskPointRow.COLUMNS.stream(), Stream.of("evidence")).toList();

    private final RiskPoints riskPoints;
    private final SeenPowers seenPowers;
    private final Procedures procedures;
    private final Outbox outbox;
    private final Clock clock;

    ImportProposals(RiskPoints riskPoints, SeenPowers seenPowers, Procedures procedures, Outbox outbox, Clock clock) {
        this.riskPoints = riskPoints;
        this.seenPowers = seenPowers;
        this.procedures = procedures;
        this.outbox = outbox;
        this.clock = clock;
    }

    private record Row(RiskPointProfile profile, String evidence) {
        static Row of(CsvRow row) {
            return new Row(RiskPointRow.profile(row), row.text("evidence"));
        }
    }

    ImportReport run(InputStream file, ImportOptions options, Caller leader) {
        if (options.deleteAbsent()) {
            throw new RuleBroken("risk-points-stay");
        }
        var table = ImportTable.read(file, COLUMNS, Row::of);
        var known = riskPoints.byCode(table.stated().keySet());
        check(table, known, leader);
        table.refuseIfWrong();

        var tally = ImportReport.tally();
        var proposed = new ArrayList<RiskPoint>();
        table.stated().forEach((code, row) -> {
            tally.add(code, known.containsKey(code) ? ImportReport.Kind.UNCHANGED : ImportReport.Kind.CREATE);
            if (!known.containsKey(code)) {
                var proposal = new Proposal(leader.actor(), LocalDate.now(clock), row.evidence());
                proposed.add(RiskPoint.proposed(code, row.profile(), proposal));
            }
        });
        if (!options.dryRun()) {
            riskPoints.persist(proposed);
            outbox.addAll(proposed.stream().map(RiskPoint::toldAsProposed).toList());
        }
        return tally.report(options.dryRun());
    }

    private void check(ImportTable<Row> table, Map<String, RiskPoint> known, Caller leader) {
        var named = table.stated().values().stream()
                .map(row -> row.profile().powerCode())
                .collect(toSet());
        var powers = seenPowers.locked(leader, named).stream().collect(toMap(Power::code, power -> power));
        var steps = procedures.stepKinds(powers.keySet());
        var there = riskPoints.of(powers.keySet(), Duplicates.KNOWN_TO_STAFF).stream()
                .collect(groupingBy(point -> point.profile().powerCode()));
        table.stated().forEach((code, row) -> {
            var profile = row.profile();
            var power = powers.get(profile.powerCode());
            if (power == null) {
                table.refuse(code, "power_code", "power-unknown", profile.powerCode());
            } else if (known.containsKey(code)) {
                checkKnown(table, known.get(code), profile);
            } else {
                checkNew(table, code, profile, power, steps.get(power.code()), leader);
                checkAlike(table, code, profile, there.getOrDefault(power.code(), List.of()));
            }
        });
    }

    private static void checkKnown(ImportTable<Row> table, RiskPoint before, RiskPointProfile profile) {
        if (!before.profile().powerCode().equals(profile.powerCode())) {
            table.refuse(before.code(), "code", "risk-point-on-another-power", before.code());
            return;
        }
        boolean stands = before.counts() || before.status() == RiskPointStatus.PROPOSED;
        if (!stands || !before.profile().equals(profile)) {
            table.refuse(before.code(), "code", "risk-point-not-by-import", before.code(), before.status());
        }
    }

    private static void checkNew(
            ImportTable<Row> table,
            String code,
            RiskPointProfile profile,
            Power power,
            Set<String> steps,
            Caller leader) {
        if (power.hasEnded()) {
            table.refuse(code, "power_code", "risk-point-power-ended", power.code());
        }
        if (RiskPointRow.isStepGone(profile, steps)) {
            table.refuse(code, "step", "risk-point-step-gone", power.code(), profile.step());
        }
        if (!profile.channel().isOpenTo(leader)) {
            table.refuse(code, "channel", "risk-point-channel", profile.channel());
        }
    }

    private static void checkAlike(
            ImportTable<Row> table, String code, RiskPointProfile profile, List<RiskPoint> there) {
        var alike = Duplicates.of(profile, there);
        if (!alike.isEmpty()) {
            var codes = alike.stream().map(RiskPoint::code).collect(joining(", "));
            table.refuse(code, "description_zh", "risk-point-like-known", codes);
        }
    }
}
