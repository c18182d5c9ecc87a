package org.mingjing.risk.disclosure.download;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.risk.body.PublicBodies;
import org.mingjing.risk.catalogue.publication.Cached;

/** What is public as files, for everybody. */
@Path("public/downloads")
@PermitAll
public class DownloadResource {
    private final SeenDownloads seenDownloads;
    private final Snapshots snapshots;
    private final PublicBodies publicBodies;
    private final Cached cached;

    DownloadResource(SeenDownloads seenDownloads, Snapshots snapshots, PublicBodies publicBodies, Cached cached) {
        this.seenDownloads = seenDownloads;
        this.snapshots = snapshots;
        this.publicBodies = publicBodies;
        this.cached = cached;
    }

    /** @param unit only the files of this unit */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = Manifest.class,
            responseCode = "200",
            responseDescription = "The files, their hashes, the meaning of their columns and the terms")
    public Response manifest(@QueryParam("unit") String unit, @Context Request request) {
        return cached.answer(request, seenDownloads.manifest(unit));
    }

    @GET
    @Path("{snapshot}/{path: .+}")
    @APIResponse(responseCode = "200", description = "The file, byte for byte as its hash in the manifest says")
    public Response file(
            @PathParam("snapshot") long snapshot, @PathParam("path") String path, @Context Request request) {
        var file = seenDownloads.file(snapshot, path);
        var name = path.replace('/', '-');
        return Response.fromResponse(cached.answerLong(
                        request,
                        file.sha256(),
                        file.mediaType(),
                        () -> publicBodies.sent(file.size(), to -> snapshots.write(file, to))))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
