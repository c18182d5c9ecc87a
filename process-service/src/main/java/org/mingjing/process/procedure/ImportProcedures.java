package org.mingjing.process.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mingjing.kit.csv.ImportReport;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.process.power.Powers;

/** Replaces the procedure of every power the table names, all or nothing. Running cases keep the steps they have. */
@ApplicationScoped
class ImportProcedures {
    private final Procedures procedures;
    private final PartyNeeds partyNeeds;
    private final Powers powers;
    private final UnitScope scope;
    private final TellProcedures tellProcedures;

    ImportProcedures(
            Procedures procedures,
            PartyNeeds partyNeeds,
            Powers powers,
            UnitScope scope,
            TellProcedures tellProcedures) {
        this.procedures = procedures;
        this.partyNeeds = partyNeeds;
        this.powers = powers;
        this.scope = scope;
        this.tellProcedures = tellProcedures;
    }

    ImportReport importAll(InputStream csv, boolean dryRun, Caller caller) {
        var file = ProcedureFile.read(csv);
        refuseForeignPowers(file, caller);
        file.refuseIfWrong();
        var wanted = file.procedures();
        var present =
                procedures.ofAll(wanted.keySet()).stream().collect(Collectors.groupingBy(ProcedureStep::powerCode));
        var tally = ImportReport.tally();
        var changed = new TreeSet<String>();
        wanted.forEach((power, plans) -> {
            if (replace(power, plans, present.getOrDefault(power, List.of()), dryRun, tally) && !dryRun) {
                changed.add(power);
            }
        });
        changed.addAll(replacePartyNeeds(file, dryRun, tally));
        procedures.flush();
        changed.forEach(tellProcedures::changed);
        return tally.report(dryRun);
    }

    /** The powers of which the table says otherwise than before whether a case has to name a party. */
    private Set<String> replacePartyNeeds(ProcedureFile file, boolean dryRun, ImportReport.Tally tally) {
        var changed = new TreeSet<String>();
        var needed = partyNeeds.all();
        for (var power : file.procedures().keySet()) {
            file.needsParty(power)
                    .filter(wanted -> wanted != needed.contains(power))
                    .ifPresent(wanted -> {
                        tally.add(power, ImportReport.Kind.UPDATE, List.of("needs_party"));
                        if (!dryRun) {
                            partyNeeds.set(power, wanted);
                            changed.add(power);
                        }
                    });
        }
        return changed;
    }

    /** A power we have not heard of yet has no unit to ask: only who answers for all units may give it a procedure. */
    private void refuseForeignPowers(ProcedureFile file, Caller caller) {
        var codes = file.procedures().keySet();
        var units = powers.unitsOf(codes);
        var within = new HashMap<String, Boolean>();
        for (var code : codes) {
            var unit = units.getOrDefault(code, "");
            if (!within.computeIfAbsent(unit, each -> scope.covers(caller, each))) {
                file.refuse(code, "procedure-out-of-scope");
            }
        }
    }

    /** Whether anything in it is other than before. */
    private boolean replace(
            String power, List<StepPlan> plans, List<ProcedureStep> present, boolean dryRun, ImportReport.Tally tally) {
        var changed = false;
        Map<StepPlan.Key, ProcedureStep> left = new HashMap<>();
        present.forEach(step -> left.put(step.plan().key(), step));
        for (var plan : plans) {
            var step = left.remove(plan.key());
            if (step == null) {
                changed = true;
                tally.add(key(power, plan), ImportReport.Kind.CREATE);
                if (!dryRun) {
                    procedures.persist(new ProcedureStep(power, plan));
                }
            } else {
                var fields = step.plan().differsIn(plan);
                changed |= !fields.isEmpty();
                tally.add(
                        key(power, plan),
                        fields.isEmpty() ? ImportReport.Kind.UNCHANGED : ImportReport.Kind.UPDATE,
                        fields);
                if (!dryRun) {
                    step.becomes(plan);
                }
            }
        }
        for (var step : left.values()) {
            tally.add(key(power, step.plan()), ImportReport.Kind.DELETE);
            if (!dryRun) {
                procedures.delete(step);
            }
        }
        return changed || !left.isEmpty();
    }

    private static String key(String power, StepPlan plan) {
        var key = power + " " + plan.stepNo() + " " + plan.kind();
        return plan.jointOffice() == null ? key : key + " " + plan.jointOffice();
    }
}
