package org.mingjing.process.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.write.Write;

@Path("imports/calendar")
class CalendarImportResource {
    private final ReplaceCalendar replaceCalendar;
    private final Callers callers;

    CalendarImportResource(ReplaceCalendar replaceCalendar, Callers callers) {
        this.replaceCalendar = replaceCalendar;
        this.callers = callers;
    }

    /** The table is the whole calendar: what it does not list is an ordinary day from now on. */
    @POST
    @Consumes("text/csv")
    @RolesAllowed(Roles.SUPERVISOR)
    @Write("calendar.import")
    public Response replace(@QueryParam("dryRun") boolean dryRun, InputStream csv) {
        var calendar = ReadCalendar.from(csv);
        var change = dryRun ? replaceCalendar.preview(calendar) : replaceCalendar.replace(calendar, callers.current());
        return Response.ok(change).build();
    }
}
