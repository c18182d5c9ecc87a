package org.mingjing.accountability.evaluation;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.mingjing.kit.write.Write;

@Path("public/evaluations")
class EvaluationResource {
    private final RateOnce rateOnce;

    EvaluationResource(RateOnce rateOnce) {
        this.rateOnce = rateOnce;
    }

    /** Answers with no body: an id would be a handle on an answer that nobody shall be able to find. */
    @POST
    @PermitAll
    @Write(value = "evaluation.give", anonymous = true)
    public Response rate(@Valid @NotNull Rating rating) {
        rateOnce.rate(rating.token(), rating.stars(), rating.remark());
        return Response.status(Response.Status.CREATED).build();
    }

    record Rating(
            @NotBlank @Size(max = 100) String token,
            @NotNull @Min(1) @Max(5) Integer stars,
            @Size(min = 1, max = 1000) String remark) {}
}
