package org.mingjing.process.charge;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.write.Write;
import org.mingjing.process.power.Powers;

/** Fees are published, so everybody who is signed in may read those of every unit. */
@Path("/")
class FeeResource {
    private final Fees fees;
    private final Powers powers;
    private final ImportFees importFees;

    FeeResource(Fees fees, Powers powers, ImportFees importFees) {
        this.fees = fees;
        this.powers = powers;
        this.importFees = importFees;
    }

    @POST
    @Path("imports/fees")
    @Consumes("text/csv")
    @RolesAllowed(Roles.SUPERVISOR)
    @Write("fee.import")
    public Response importFees(
            @QueryParam("dryRun") boolean dryRun, @QueryParam("deleteAbsent") boolean deleteAbsent, InputStream csv) {
        return Response.ok(importFees.take(csv, dryRun, deleteAbsent)).build();
    }

    /** An empty list says that the power charges nothing; an unknown power is no such list. */
    @GET
    @Path("powers/{code}/fees")
    @Authenticated
    public FeeList fees(@PathParam("code") String powerCode) {
        var power = powers.byCode(powerCode);
        return new FeeList(
                power.code(), fees.of(power.code()).stream().map(FeeView::of).toList());
    }

    record FeeList(String powerCode, List<FeeView> fees) {}

    record FeeView(
            String feeCode,
            String nameZh,
            String nameEn,
            String per,
            String lower,
            String upper,
            String currency,
            String basis) {

        static FeeView of(Fee fee) {
            var published = fee.published();
            return new FeeView(
                    fee.code(),
                    published.nameZh(),
                    published.nameEn(),
                    published.per(),
                    published.lower().toString(),
                    published.upper().toString(),
                    Money.CURRENCY,
                    published.basis());
        }
    }
}
