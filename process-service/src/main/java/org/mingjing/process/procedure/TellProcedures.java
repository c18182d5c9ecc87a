package org.mingjing.process.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.mingjing.events.process.ProcedureRecorded;
import org.mingjing.kit.operations.PortionRepublisher;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.process.procedure.ProcedureRevisions.Revision;

/** Tells others how a power is exercised, so that risks can be looked for on its steps. */
@ApplicationScoped
class TellProcedures implements PortionRepublisher {
    private final Procedures procedures;
    private final ProcedureRevisions revisions;
    private final Outbox outbox;

    TellProcedures(Procedures procedures, ProcedureRevisions revisions, Outbox outbox) {
        this.procedures = procedures;
        this.revisions = revisions;
        this.outbox = outbox;
    }

    void changed(String powerCode) {
        // The revision first: it waits for whoever else changes this procedure, and the steps read after it hold both.
        var revision = revisions.next(powerCode);
        outbox.add(recorded(powerCode, procedures.of(powerCode), revision, procedures.needsParty(powerCode)));
    }

    @Override
    public String aggregate() {
        return "procedures";
    }

    @Override
    public Portion portion(String after) {
        var next = revisions.behind(after == null ? "" : after, Portion.MOST);
        var powers = next.stream().map(Revision::powerCode).toList();
        var steps = procedures.plans(powers);
        var withParty = procedures.needingParty(powers);
        return Portion.of(
                next,
                Portion.MOST,
                Revision::powerCode,
                revision -> Stream.of(recorded(
                        revision.powerCode(),
                        steps.getOrDefault(revision.powerCode(), List.of()),
                        revision.number(),
                        withParty.contains(revision.powerCode()))));
    }

    private static ProcedureRecorded recorded(
            String powerCode, List<StepPlan> steps, long revision, boolean needsParty) {
        return new ProcedureRecorded(
                powerCode, steps.stream().map(TellProcedures::step).toList(), revision, needsParty);
    }

    private static org.mingjing.events.process.ProcedureStep step(StepPlan plan) {
        return new org.mingjing.events.process.ProcedureStep(
                plan.stepNo(),
                plan.stage().name(),
                plan.kind().name(),
                plan.actor().name(),
                plan.jointOffice(),
                plan.nameZh(),
                plan.nameEn(),
                plan.limitAmount(),
                plan.limitUnit());
    }
}
