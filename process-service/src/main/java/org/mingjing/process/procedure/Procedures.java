package org.mingjing.process.procedure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.mingjing.kit.database.Chunks;

@ApplicationScoped
public class Procedures implements PanacheRepositoryBase<ProcedureStep, UUID> {
    private final PartyNeeds partyNeeds;

    Procedures(PartyNeeds partyNeeds) {
        this.partyNeeds = partyNeeds;
    }

    /** The steps in their order; empty when the power has no procedure. */
    public List<StepPlan> of(String powerCode) {
        return list("powerCode = ?1 order by plan.stepNo, plan.jointOffice", powerCode).stream()
                .map(ProcedureStep::plan)
                .toList();
    }

    /** Whether a case is opened only once it says whom it is about. */
    public boolean needsParty(String powerCode) {
        return partyNeeds.has(powerCode);
    }

    List<ProcedureStep> ofAll(Collection<String> powerCodes) {
        return Chunks.of(powerCodes)
                .flatMap(chunk -> list("powerCode in ?1", chunk).stream())
                .toList();
    }
}
