package org.mingjing.risk.integrityfile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.write.Write;

/** What goes into integrity files; every official has one, whatever their role. */
@Path("/")
@RolesAllowed({
    Roles.HANDLER,
    Roles.EXAMINER,
    Roles.REVIEWER,
    Roles.APPROVER,
    Roles.COLLECTIVE_MEMBER,
    Roles.UNIT_LEADER,
    Roles.DEPUTY_LEADER,
    Roles.JOINT_OFFICE,
    Roles.PARTY_COMMITTEE,
    Roles.SUPERVISOR,
    Roles.RISK_ANALYST,
    Roles.SYSTEM_ADMIN,
    Roles.SECURITY_ADMIN
})
@Produces(MediaType.APPLICATION_JSON)
public class IntegrityItemResource {
    private final AddItem addItem;
    private final FiledItems filedItems;
    private final OldFiles oldFiles;
    private final Callers callers;

    IntegrityItemResource(AddItem addItem, FiledItems filedItems, OldFiles oldFiles, Callers callers) {
        this.addItem = addItem;
        this.filedItems = filedItems;
        this.oldFiles = oldFiles;
        this.callers = callers;
    }

    /**
     * @param source the document or organ a unit has it from; officials have none for what they say of themselves
     * @param datedOn of the source; may be left out by officials for what they say of today
     * @param corrects which of the entries of the same side this one corrects; that one stays
     * @param reason why it is corrected
     */
    public record ItemRequest(
            @NotNull ItemGroup group,
            @NotBlank @Size(max = 4000) String text,
            @Size(max = 200) String source,
            LocalDate datedOn,
            Integer corrects,
            @Size(max = 1000) String reason) {
        ItemWords words() {
            return new ItemWords(text, source, reason);
        }
    }

    @POST
    @Path("integrity-files/{official}/items")
    @Write("integrity-item.add")
    @APIResponseSchema(
            value = ItemView.class,
            responseCode = "201",
            responseDescription = "The item, as the next entry of the chain")
    public Response add(@PathParam("official") String official, @NotNull @Valid ItemRequest request) {
        var entry = addItem.add(
                official, request.group(), request.datedOn(), request.corrects(), request.words(), callers.current());
        return Response.status(Response.Status.CREATED)
                .entity(filedItems.own(entry))
                .build();
    }

    /**
     * What the caller put in, as the official or for the unit for which they still speak; nothing of what others did. What was
     * put in for a unit is shown without its words after ninety days.
     */
    @GET
    @Path("integrity-files/{official}/items")
    public Page<ItemView> own(@PathParam("official") String official, @BeanParam Paging paging) {
        return filedItems.providedBy(callers.current(), official, paging);
    }

    /** Files into which nothing was put for a year; codes only. */
    @GET
    @Path("integrity-files/not-updated")
    @RolesAllowed({Roles.SUPERVISOR, Roles.PARTY_COMMITTEE, Roles.AUDITOR})
    public Page<OldFile> notUpdated(@BeanParam Paging paging) {
        return oldFiles.page(callers.current(), paging);
    }
}
