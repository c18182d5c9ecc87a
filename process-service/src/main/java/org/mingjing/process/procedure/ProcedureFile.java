package org.mingjing.process.procedure;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingjing.calendar.LimitUnit;
import org.mingjing.kit.csv.CsvRow;
import org.mingjing.kit.csv.CsvTable;

/** An uploaded table of procedures, with every rule a procedure has to keep. */
final class ProcedureFile {
    private static final List<String> COLUMNS = List.of(
            "power_code",
            "step_no",
            "stage",
            "kind",
            "name_zh",
            "name_en",
            "actor",
            "limit",
            "unit",
            "parallel_group",
            "joint_office",
            "publish");
    private static final int MOST_STEPS = 90;

    private final CsvTable table;
    private final Map<String, List<Line>> powers = new LinkedHashMap<>();

    private record Line(CsvRow row, StepPlan plan) {}

    private ProcedureFile(CsvTable table) {
        this.table = table;
    }

    static ProcedureFile read(InputStream csv) {
        var file = new ProcedureFile(CsvTable.read(csv, COLUMNS, List.of()));
        for (var row : file.table.rows()) {
            file.powers
                    .computeIfAbsent(row.text("power_code"), power -> new ArrayList<>())
                    .add(new Line(row, plan(row)));
        }
        file.powers.forEach(ProcedureFile::check);
        return file;
    }

    /** Whoever uploads may not touch this power; told at its first row. */
    void refuse(String powerCode, String code) {
        powers.get(powerCode).get(0).row().refuse("power_code", code, powerCode);
    }

    void refuseIfWrong() {
        table.refuseIfWrong();
    }

    Map<String, List<StepPlan>> procedures() {
        var procedures = new LinkedHashMap<String, List<StepPlan>>();
        powers.forEach((power, lines) ->
                procedures.put(power, lines.stream().map(Line::plan).toList()));
        return procedures;
    }

    private static StepPlan plan(CsvRow row) {
        var plan = new StepPlan(
                row.integer("step_no", 1, MOST_STEPS),
                row.oneOf("stage", Stage.class),
                row.oneOf("kind", StepKind.class),
                row.text("name_zh"),
                row.text("name_en"),
                row.oneOf("actor", Actor.class),
                row.optionalInteger("limit", 1, 1_000).orElse(null),
                row.optionalOneOf("unit", LimitUnit.class).map(Enum::name).orElse(null),
                row.optional("parallel_group").orElse(null),
                row.optional("joint_office").orElse(null),
                row.flag("publish"));
        row.uniqueTogether("step_no", row.text("power_code") + '\n' + plan.key());
        if ((plan.limitAmount() == null) != (plan.limitUnit() == null)) {
            row.refuse("limit", "procedure-limit-and-unit");
        }
        if ((plan.actor() == Actor.JOINT_OFFICE) != (plan.jointOffice() != null)) {
            row.refuse("joint_office", "procedure-joint-office");
        }
        if (plan.actor() == Actor.COLLECTIVE && !plan.kind().decidedTogether()) {
            row.refuse("actor", "procedure-not-collective", plan.kind());
        }
        return plan;
    }

    /** What holds among the steps of one power. */
    private static void check(String power, List<Line> lines) {
        var byNumber = new TreeMap<Integer, List<Line>>();
        lines.forEach(line -> byNumber.computeIfAbsent(line.plan().stepNo(), no -> new ArrayList<>())
                .add(line));
        var expected = 1;
        var stage = Stage.DECISION;
        for (var step : byNumber.entrySet()) {
            var first = step.getValue().get(0);
            refuse(first, "step_no", step.getKey() != expected, "procedure-step-missing", expected);
            refuse(first, "parallel_group", !inOneGroup(step.getValue()), "procedure-not-parallel", step.getKey());
            for (var line : step.getValue()) {
                var late = line.plan().kind() == StepKind.ACCEPT && step.getKey() != 1;
                refuse(line, "kind", late, "procedure-accept-not-first");
                refuse(line, "stage", line.plan().stage().compareTo(stage) < 0, "procedure-stage-back", stage);
            }
            stage = step.getValue().get(step.getValue().size() - 1).plan().stage();
            expected = step.getKey() + 1;
        }
        // The teeth of a level are at the approval: without exactly one they would bite nothing.
        var approvals = lines.stream()
                .filter(line -> line.plan().kind() == StepKind.APPROVE)
                .count();
        refuse(lines.get(0), "kind", approvals != 1, "procedure-one-approval", power, approvals);
    }

    private static boolean inOneGroup(List<Line> sameNumber) {
        return sameNumber.size() == 1
                || sameNumber.stream()
                                        .map(line -> line.plan().parallelGroup())
                                        .distinct()
                                        .count()
                                == 1
                        && sameNumber.get(0).plan().parallelGroup() != null;
    }

    private static void refuse(Line line, String column, boolean wrong, String code, Object... arguments) {
        if (wrong) {
            line.row().refuse(column, code, arguments);
        }
    }
}
