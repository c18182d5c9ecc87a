package org.mingjing.risk.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import org.mingjing.events.process.ProcedureRecorded;
import org.mingjing.kit.write.Audit;

/** Keeps a copy of each procedure. The power itself may be unknown here: who hears of what first is nobody's promise. */
@ApplicationScoped
class ProcedureEvents {
    private final Procedures procedures;
    private final Event<ProcedureChanged> procedureChanged;
    private final Audit audit;

    ProcedureEvents(Procedures procedures, Event<ProcedureChanged> procedureChanged, Audit audit) {
        this.procedures = procedures;
        this.procedureChanged = procedureChanged;
        this.audit = audit;
    }

    void on(@Observes ProcedureRecorded told) {
        var procedure = procedures.findByIdOptional(told.powerCode()).orElseGet(() -> new Procedure(told.powerCode()));
        var steps = told.steps().stream().map(KnownStep::of).toList();
        if (procedure.becomes(steps, told.revision())) {
            procedures.persist(procedure);
            procedures.flush();
            audit.bySystem("procedure.record", told.powerCode());
            procedureChanged.fire(new ProcedureChanged(told.powerCode()));
        }
    }
}
