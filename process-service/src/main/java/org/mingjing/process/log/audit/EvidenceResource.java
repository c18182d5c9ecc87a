package org.mingjing.process.log.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.kit.write.Write;

/** Evidence that this log broke its word, as whoever audits it from outside has found it. */
@Path("log/evidence")
public class EvidenceResource {
    private static final String FILTER = "log-evidence";

    private final KeepEvidence keepEvidence;
    private final EvidenceRows rows;
    private final EvidenceStore store;

    EvidenceResource(KeepEvidence keepEvidence, EvidenceRows rows, EvidenceStore store) {
        this.keepEvidence = keepEvidence;
        this.rows = rows;
        this.store = store;
    }

    /**
     * @param name by which the file is read
     * @param kind {@code unkept-promise} or {@code split-view}
     * @param origin of the log
     */
    public record EvidenceView(String name, String kind, String origin, OffsetDateTime foundAt) {
        static EvidenceView of(EvidenceRows.Row row) {
            return new EvidenceView(row.name(), row.kind(), row.origin(), row.foundAt());
        }
    }

    /** @param name by which the file is read, or one that showed the same before */
    public record Kept(String name) {}

    /** An evidence file, which is checked by all that this log stands under; what is known already is no news, a 200. */
    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.INTEGRATION)
    @Write("log.evidence")
    public Response keep(InputStream file) throws IOException {
        var kept = keepEvidence.keep(file.readAllBytes());
        return Response.status(kept.isNew() ? Response.Status.CREATED : Response.Status.OK)
                .location(URI.create("log/evidence/" + kept.name()))
                .entity(new Kept(kept.name()))
                .build();
    }

    /** The latest first. */
    @GET
    @RolesAllowed({Roles.AUDITOR, Roles.SUPERVISOR, Roles.PARTY_COMMITTEE})
    public Page<EvidenceView> list(@BeanParam Paging paging) {
        return Page.of(
                rows.page(paging.after(FILTER).number(0), paging.fetch()),
                paging,
                FILTER,
                row -> List.of(String.valueOf(row.id())),
                EvidenceView::of);
    }

    /** The file itself, to be checked with the verifier. */
    @GET
    @Path("{name}")
    @Produces(MediaType.TEXT_PLAIN)
    @RolesAllowed({Roles.AUDITOR, Roles.SUPERVISOR, Roles.PARTY_COMMITTEE})
    public byte[] file(@PathParam("name") String name) {
        if (!rows.isKnown(name)) {
            throw new NotFound();
        }
        return store.read(name).orElseThrow(NotFound::new);
    }
}
