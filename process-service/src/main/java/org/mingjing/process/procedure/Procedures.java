package org.mingjing.process.procedure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** The steps of many in their order, by power; powers without a procedure are left out. */
    Map<String, List<StepPlan>> plans(Collection<String> powerCodes) {
        return stream("powerCode in ?1 order by powerCode, plan.stepNo, plan.jointOffice", powerCodes)
                .collect(groupingBy(ProcedureStep::powerCode, mapping(ProcedureStep::plan, toList())));
    }

    /** Those of these powers whose cases say whom they are about. */
    Set<String> needingParty(Collection<String> powerCodes) {
        return partyNeeds.among(powerCodes);
    }

    List<ProcedureStep> ofAll(Collection<String> powerCodes) {
        return Chunks.of(powerCodes)
                .flatMap(chunk -> list("powerCode in ?1", chunk).stream())
                .toList();
    }
}
