package org.mingjing.process.discretion;

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
import java.math.BigDecimal;
import java.util.List;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.kit.write.Write;

/** Benchmarks are published, so everybody who is signed in may read those of every unit. */
@Path("/")
class DiscretionResource {
    private final Benchmarks benchmarks;
    private final ImportTiers importTiers;

    DiscretionResource(Benchmarks benchmarks, ImportTiers importTiers) {
        this.benchmarks = benchmarks;
        this.importTiers = importTiers;
    }

    @POST
    @Path("imports/discretion-tiers")
    @Consumes("text/csv")
    @RolesAllowed(Roles.SUPERVISOR)
    @Write("discretion.import")
    public Response importTiers(@QueryParam("dryRun") boolean dryRun, InputStream csv) {
        return Response.ok(importTiers.take(csv, dryRun)).build();
    }

    @GET
    @Path("powers/{code}/discretion-tiers")
    @Authenticated
    public BenchmarkView tiers(@PathParam("code") String powerCode) {
        return benchmarks
                .of(powerCode)
                .map(benchmark -> new BenchmarkView(
                        powerCode, benchmark.tiers().stream().map(TierView::of).toList()))
                .orElseThrow(NotFound::new);
    }

    record BenchmarkView(String powerCode, List<TierView> tiers) {}

    /** Bounds are decimal strings, as no reader may round them. */
    record TierView(String tier, String nameZh, String circumstancesZh, String measure, String lower, String upper) {
        static TierView of(DiscretionBenchmark.Tier tier) {
            return new TierView(
                    tier.code(),
                    tier.nameZh(),
                    tier.circumstancesZh(),
                    tier.measure(),
                    plain(tier.lower()),
                    plain(tier.upper()));
        }

        private static String plain(BigDecimal bound) {
            return bound.stripTrailingZeros().toPlainString();
        }
    }
}
