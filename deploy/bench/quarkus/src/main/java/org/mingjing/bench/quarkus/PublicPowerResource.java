package org.mingjing.bench.quarkus;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

@Path("/api/risk/v1/public/powers/{code}")
public class PublicPowerResource {
    private final PublicRecords records;
    private final DisclosurePolicies policies;

    PublicPowerResource(PublicRecords records, DisclosurePolicies policies) {
        this.records = records;
        this.policies = policies;
    }

    @GET
    public Response power(@PathParam("code") String code, @Context Request request) {
        var record = records.power(code).orElseThrow(NotFoundException::new);
        var policy = policies.today();
        var tag = new EntityTag(record.getNo() + "-" + record.getEdition() + "-" + record.getPowerRevision() + "-"
                + policy.edition());
        var cached = request.evaluatePreconditions(tag);
        if (cached != null) {
            return cached.build();
        }
        var aMinute = new CacheControl();
        aMinute.setMaxAge(60);
        return Response.ok(PublicPowerView.of(record, policy.withheld()))
                .tag(tag)
                .cacheControl(aMinute)
                .build();
    }
}
