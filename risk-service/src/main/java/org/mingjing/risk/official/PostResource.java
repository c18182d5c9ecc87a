package org.mingjing.risk.official;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.write.Write;
import org.mingjing.risk.official.PostViews.PostView;
import org.mingjing.risk.official.PostViews.WholePost;
import org.mingjing.risk.unit.AsOf;

/** The posts of units. */
@Path("/")
@RolesAllowed({
    Roles.HANDLER,
    Roles.EXAMINER,
    Roles.REVIEWER,
    Roles.APPROVER,
    Roles.COLLECTIVE_MEMBER,
    Roles.UNIT_LEADER,
    Roles.DEPUTY_LEADER,
    Roles.PARTY_COMMITTEE,
    Roles.SUPERVISOR,
    Roles.RISK_ANALYST,
    Roles.AUDITOR
})
@Produces(MediaType.APPLICATION_JSON)
public class PostResource {
    private final SeenPosts seenPosts;
    private final KeepPosts keepPosts;
    private final Recorders recorders;
    private final AsOf asOf;

    PostResource(SeenPosts seenPosts, KeepPosts keepPosts, Recorders recorders, AsOf asOf) {
        this.seenPosts = seenPosts;
        this.keepPosts = keepPosts;
        this.recorders = recorders;
        this.asOf = asOf;
    }

    public record OpenedPost(
            @NotNull @Pattern(regexp = Post.CODE) String code,
            @NotNull @Pattern(regexp = Post.CODE) String unitCode,
            @NotBlank @Size(max = 200) String nameZh,
            @NotBlank @Size(max = 200) String nameEn,
            @NotNull Leadership leadership,
            @Min(1) @Max(999) int seats,
            @NotNull LocalDate from,
            LocalDate until,
            @Size(max = 2000) String reason) {
        PostProfile profile() {
            return new PostProfile(unitCode, nameZh, nameEn, leadership, seats);
        }
    }

    @GET
    @Path("posts")
    public Page<PostView> list(
            @QueryParam("unit") String unit, @QueryParam("asOf") String asOf, @BeanParam Paging paging) {
        return seenPosts.page(recorders.caller(), unit, this.asOf.day(asOf), paging);
    }

    @GET
    @Path("posts/{code}")
    @APIResponseSchema(
            value = WholePost.class,
            responseCode = "200",
            responseDescription = "The post with everything ever recorded of it")
    public Response one(@PathParam("code") String code) {
        var whole = seenPosts.whole(recorders.caller(), code);
        return Response.ok(whole)
                .header(HttpHeaders.ETAG, ETags.of(whole.post().record().version()))
                .build();
    }

    @POST
    @Path("posts")
    @RolesAllowed(Roles.UNIT_LEADER)
    @Write("post.open")
    @APIResponseSchema(value = PostView.class, responseCode = "201")
    public Response open(@NotNull @Valid OpenedPost opened) {
        var post = keepPosts.open(
                opened.code(),
                opened.profile(),
                new Period(opened.from(), opened.until()),
                recorders.saying(opened.reason()));
        return Response.status(Response.Status.CREATED)
                .entity(PostView.of(post))
                .header(HttpHeaders.ETAG, ETags.of(post.version()))
                .build();
    }

    @POST
    @Path("posts/{code}/end")
    @RolesAllowed(Roles.UNIT_LEADER)
    @Write("post.end")
    @APIResponseSchema(value = PostView.class, responseCode = "200")
    public Response end(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Ending ending) {
        var post = keepPosts.end(code, ending.lastDay(), ifMatch, recorders.saying(ending.reason()));
        return Response.ok(PostView.of(post)).build();
    }

    @POST
    @Path("posts/{code}/withdrawal")
    @RolesAllowed(Roles.UNIT_LEADER)
    @Write("post.withdraw")
    @APIResponseSchema(value = PostView.class, responseCode = "200")
    public Response withdraw(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Withdrawal withdrawal) {
        var post = keepPosts.withdraw(code, ifMatch, recorders.saying(withdrawal.reason()));
        return Response.ok(PostView.of(post)).build();
    }
}
