package org.mingjing.risk.disclosure.policy;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.risk.catalogue.publication.Cached;

/** What is withheld from the public today, for which reason and on which basis: for the public. */
@Path("public/disclosure-policy")
@PermitAll
public class PublicPolicyResource {
    private final PolicyInForce policyInForce;
    private final Cached cached;

    PublicPolicyResource(PolicyInForce policyInForce, Cached cached) {
        this.policyInForce = policyInForce;
        this.cached = cached;
    }

    public record WithheldField(
            RecordKind kind, String field, String fieldZh, WithheldReason reason, String reasonZh, String reasonEn) {}

    public record PublicPolicy(
            int edition, LocalDate validFrom, String legalBasis, String licence, List<WithheldField> withheld) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = PublicPolicy.class,
            responseCode = "200",
            responseDescription = "The disclosure policy in force")
    public Response policy(@Context Request request) {
        return cached.answer(request, view(policyInForce.today()));
    }

    private static PublicPolicy view(PolicyInForce.Today today) {
        var withheld = Stream.of(DisclosedField.values())
                .flatMap(field -> today.policy().reason(field).stream()
                        .map(reason -> new WithheldField(
                                field.kind(), field.field(), field.zh(), reason, reason.zh(), reason.en())));
        return new PublicPolicy(
                today.edition(), today.validFrom(), today.legalBasis(), today.licence(), withheld.toList());
    }
}
