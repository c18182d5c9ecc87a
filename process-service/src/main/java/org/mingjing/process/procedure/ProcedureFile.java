package org.mingjing.process.procedure;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjing.calendar.LimitUnit;
import org.mingjing.kit.csv.CsvRow;
import org.mingjing.kit.csv.CsvTable;

/** An uploaded table of procedures, with the rules that each of its rows has to keep. */
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
    private static final String NEEDS_PARTY = "needs_party";
    private static final int MOST_STEPS = 90;
    private static final int LONGEST = 1_000;

    private final CsvTable table;
    private final Map<String, List<ProcedureLine>> powers = new LinkedHashMap<>();
    private final Map<String, Boolean> partyNeeds = new HashMap<>();

    private ProcedureFile(CsvTable table) {
        this.table = table;
    }

    static ProcedureFile read(InputStream csv) {
        var file = new ProcedureFile(CsvTable.read(csv, COLUMNS, List.of(NEEDS_PARTY)));
        for (var row : file.table.rows()) {
            file.readPartyNeed(row);
            file.powers
                    .computeIfAbsent(row.text("power_code"), power -> new ArrayList<>())
                    .add(new ProcedureLine(row, plan(row)));
        }
        file.powers.forEach((power, lines) -> new ProcedureRules(power, lines).check());
        return file;
    }

    /** Said in any row of a power it holds for the whole procedure, so no row may say otherwise. */
    private void readPartyNeed(CsvRow row) {
        row.optional(NEEDS_PARTY).ifPresent(said -> {
            var needed = row.flag(NEEDS_PARTY);
            var before = partyNeeds.putIfAbsent(row.text("power_code"), needed);
            if (before != null && before != needed) {
                row.refuse(NEEDS_PARTY, "procedure-party-both", row.text("power_code"));
            }
        });
    }

    /** Whether cases have to say whom they are about; empty where the table says nothing of it, and it stays as it is. */
    Optional<Boolean> needsParty(String powerCode) {
        return Optional.ofNullable(partyNeeds.get(powerCode));
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
                procedures.put(power, lines.stream().map(ProcedureLine::plan).toList()));
        return procedures;
    }

    private static StepPlan plan(CsvRow row) {
        var unit = row.optionalOneOf("unit", LimitUnit.class);
        int longest = Math.min(LONGEST, unit.map(LimitUnit::most).orElse(LONGEST));
        var plan = new StepPlan(
                row.integer("step_no", 1, MOST_STEPS),
                row.oneOf("stage", Stage.class),
                row.oneOf("kind", StepKind.class),
                row.text("name_zh"),
                row.text("name_en"),
                row.oneOf("actor", Actor.class),
                row.optionalInteger("limit", 1, longest).orElse(null),
                unit.map(Enum::name).orElse(null),
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
        // The level alone adds this step. Written into a procedure, it would take the place of a true one.
        if (plan.kind() == StepKind.COLLECTIVE_DECISION) {
            row.refuse("kind", "procedure-collective-by-level");
        }
        if (plan.actor() == Actor.COLLECTIVE && !plan.kind().decidedTogether()) {
            row.refuse("actor", "procedure-not-collective", plan.kind().name());
        }
        return plan;
    }
}
