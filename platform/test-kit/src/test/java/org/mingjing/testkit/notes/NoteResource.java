package org.mingjing.testkit.notes;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.mingjing.events.risk.PowerCancelled;
import org.mingjing.kit.csv.CsvTable;
import org.mingjing.kit.csv.ImportReport;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.kit.problem.Problems;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.kit.write.Write;

@Path("notes")
@RolesAllowed("handler")
public class NoteResource {
    private final EntityManager entities;
    private final Outbox outbox;
    private final Problems problems;
    private final Callers callers;
    private final UnitScope scope;

    NoteResource(EntityManager entities, Outbox outbox, Problems problems, Callers callers, UnitScope scope) {
        this.entities = entities;
        this.outbox = outbox;
        this.problems = problems;
        this.callers = callers;
        this.scope = scope;
    }

    public record NewNote(@NotBlank String code, @NotBlank String text) {}

    public record NoteView(String code, String text) {}

    @POST
    @Write("note.write")
    public Response write(@Valid NewNote note) {
        if (note.text().equals("break the rule")) {
            throw new RuleBroken("note-refused", note.code());
        }
        if (note.text().equals("fail")) {
            throw new IllegalStateException("secret inside");
        }
        entities.persist(new Note(note.code(), note.text()));
        outbox.add(new PowerCancelled(note.code(), "EB", "1", LocalDate.of(2026, 11, 20), 1));
        if (note.text().equals("refuse and keep")) {
            return problems.answer("note-refused", note.code());
        }
        return Response.created(URI.create("/api/notes/v1/notes/" + note.code()))
                .tag("0")
                .entity(new NoteView(note.code(), note.text()))
                .build();
    }

    @POST
    @Path("anonymous")
    @PermitAll
    @Write(value = "note.drop", anonymous = true)
    public Response drop(@Valid NewNote note) {
        entities.persist(new Note(note.code(), note.text()));
        return Response.status(201)
                .entity(new NoteView(note.code(), note.text()))
                .build();
    }

    @PUT
    @Path("{code}")
    @Write("note.rewrite")
    public Response rewrite(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, NewNote changed) {
        var note = byCode(code);
        ETags.require(ifMatch, note.version());
        note.rewrite(changed.text());
        outbox.add(new PowerCancelled(code, "EB", changed.text(), LocalDate.of(2026, 11, 20), note.version()));
        return Response.noContent().build();
    }

    @POST
    @Path("table")
    @Consumes("text/csv")
    @Write("note.import")
    public Response table(InputStream body) {
        var table = CsvTable.read(body, List.of("code", "text"), List.of());
        var tally = ImportReport.tally();
        table.rows().forEach(row -> tally.add(row.key("code") + row.text("text"), ImportReport.Kind.CREATE));
        table.refuseIfWrong();
        return Response.ok(tally.report(true)).build();
    }

    @GET
    public Page<NoteView> list(@BeanParam Paging paging, @QueryParam("prefix") String prefix) {
        var notes = entities.createQuery(
                        "select n from Note n where n.code like :prefix and n.code > :after order by n.code",
                        Note.class)
                .setParameter("prefix", prefix + "%")
                .setParameter("after", paging.after("prefix=" + prefix).text(0).orElse(""))
                .setMaxResults(paging.fetch())
                .getResultList();
        return Page.of(
                notes, paging, "prefix=" + prefix, n -> List.of(n.code()), n -> new NoteView(n.code(), n.text()));
    }

    public record Marked(
            @Size(max = 40) String name,
            @Size(max = 2000) String reason,
            List<String> tags,
            Map<String, String> extra,
            LocalDate day) {}

    /** Takes text of every kind and keeps none. */
    @POST
    @Path("marked")
    @Write("note.mark")
    public Response marked(@Valid Marked marked) {
        return Response.noContent().build();
    }

    public static class Period {
        @QueryParam("from")
        LocalDate from;

        @QueryParam("till")
        OffsetDateTime till;
    }

    /** Takes parameters of every type that the services use. */
    @GET
    @Path("typed/{id}/{number}")
    public String typed(
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @QueryParam("year") Integer year,
            @QueryParam("count") int count,
            @QueryParam("size") Long size,
            @QueryParam("amount") BigDecimal amount,
            @QueryParam("flag") boolean flag,
            @QueryParam("other") Boolean other,
            @QueryParam("of") UUID of,
            @QueryParam("month") YearMonth month,
            @QueryParam("kind") TimeUnit kind,
            @QueryParam("any") List<TimeUnit> any,
            @BeanParam Period period) {
        return id + " " + number + " " + year + " " + count + " " + size + " " + amount + " " + flag + " " + other + " "
                + of + " " + month + " " + kind + " " + any + " " + period.from + " " + period.till;
    }

    @GET
    @Path("of-unit/{unit}")
    public String ofUnit(@PathParam("unit") String unit) {
        scope.require(callers.current(), unit);
        return unit;
    }

    @GET
    @Path("of-unit-seen-by-all/{unit}")
    @RolesAllowed({"handler", "auditor"})
    public String seenByAll(@PathParam("unit") String unit) {
        scope.require(callers.current(), unit);
        return unit;
    }

    @GET
    @Path("unannotated-roles-are-inherited/{code}")
    public NoteView read(@PathParam("code") String code) {
        var note = byCode(code);
        return new NoteView(note.code(), note.text());
    }

    private Note byCode(String code) {
        return entities.createQuery("select n from Note n where n.code = :code", Note.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
