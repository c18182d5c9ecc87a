package org.mingjing.process.disclosure;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.process.power.Level;
import org.mingjing.process.procedure.Outcome;
import org.mingjing.process.procedure.Stage;
import org.mingjing.process.procedure.StepKind;

@Path("public/disclosures")
public class DisclosureResource {
    private final Disclosures disclosures;

    DisclosureResource(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    public record DisclosureView(
            String caseNumber,
            String powerCode,
            String unitCode,
            Level level,
            int stepNo,
            Stage stage,
            StepKind kind,
            Outcome outcome,
            LocalDate disclosedOn) {
        static DisclosureView of(Disclosure disclosure) {
            var step = disclosure.step();
            return new DisclosureView(
                    step.caseNumber(),
                    step.powerCode(),
                    step.unitCode(),
                    step.level(),
                    step.stepNo(),
                    step.stage(),
                    step.kind(),
                    step.outcome(),
                    disclosure.disclosedOn());
        }
    }

    @GET
    @PermitAll
    public Page<DisclosureView> newest(
            @QueryParam("powerCode") String powerCode,
            @QueryParam("unitCode") String unitCode,
            @BeanParam Paging paging) {
        var filter = powerCode + " " + unitCode;
        var before = paging.after(filter).uuid(0).orElse(null);
        return Page.of(
                disclosures.newest(powerCode, unitCode, before, paging.fetch()),
                paging,
                filter,
                disclosure -> List.of(disclosure.id().toString()),
                DisclosureView::of);
    }
}
