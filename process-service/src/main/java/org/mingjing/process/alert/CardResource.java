package org.mingjing.process.alert;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.write.Write;

@Path("cards")
class CardResource {
    private final ReadCards readCards;
    private final DecideCard decideCard;
    private final Cards cards;
    private final Callers callers;

    CardResource(ReadCards readCards, DecideCard decideCard, Cards cards, Callers callers) {
        this.readCards = readCards;
        this.decideCard = decideCard;
        this.cards = cards;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({
        Roles.HANDLER,
        Roles.EXAMINER,
        Roles.APPROVER,
        Roles.UNIT_LEADER,
        Roles.DEPUTY_LEADER,
        Roles.JOINT_OFFICE,
        Roles.SUPERVISOR,
        Roles.PARTY_COMMITTEE,
        Roles.RISK_ANALYST,
        Roles.AUDITOR
    })
    public Page<CardView> list(@BeanParam CardFilter filter, @BeanParam Paging paging) {
        return readCards.page(callers.current(), filter, paging);
    }

    @GET
    @Path("{code}")
    @RolesAllowed({
        Roles.HANDLER,
        Roles.EXAMINER,
        Roles.APPROVER,
        Roles.UNIT_LEADER,
        Roles.DEPUTY_LEADER,
        Roles.JOINT_OFFICE,
        Roles.SUPERVISOR,
        Roles.PARTY_COMMITTEE,
        Roles.RISK_ANALYST,
        Roles.AUDITOR
    })
    public Response one(@PathParam("code") String code) {
        return answer(readCards.byCode(code, callers.current()));
    }

    @POST
    @Path("{code}/feedback")
    @RolesAllowed({Roles.HANDLER, Roles.UNIT_LEADER, Roles.JOINT_OFFICE})
    @Write("card.explain")
    public Response explain(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull Feedback body) {
        return change(code, ifMatch, (card, caller) -> decideCard.explain(card, caller, body.explanation()));
    }

    @POST
    @Path("{code}/uphold")
    @RolesAllowed(Roles.SUPERVISOR)
    @Write("card.uphold")
    public Response uphold(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull Decision body) {
        return change(code, ifMatch, (card, caller) -> decideCard.uphold(card, caller, body.reason()));
    }

    @POST
    @Path("{code}/revoke")
    @RolesAllowed(Roles.SUPERVISOR)
    @Write("card.revoke")
    public Response revoke(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull Decision body) {
        return change(code, ifMatch, (card, caller) -> decideCard.revoke(card, caller, body.reason()));
    }

    @POST
    @Path("{code}/mitigate")
    @RolesAllowed(Roles.SUPERVISOR)
    @Write("card.mitigate")
    public Response mitigate(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull Decision body) {
        return change(code, ifMatch, (card, caller) -> decideCard.mitigate(card, caller, body.reason()));
    }

    private Response change(String code, String ifMatch, Change change) {
        var caller = callers.current();
        var card = readCards.byCode(code, caller);
        ETags.requireSeen(ifMatch, card.version());
        change.make(card, caller);
        // The tag of the answer is the version this change makes.
        cards.flush();
        return answer(card);
    }

    private Response answer(Card card) {
        return Response.ok(readCards.view(card))
                .header(HttpHeaders.ETAG, ETags.of(card.version()))
                .build();
    }

    private interface Change {
        void make(Card card, Caller caller);
    }

    record Feedback(@NotBlank @Size(max = 4000) String explanation) {}

    record Decision(@NotBlank @Size(max = 2000) String reason) {}
}
