package org.mingjing.kit.write;

import io.agroal.api.AgroalDataSource;
import io.opentelemetry.api.trace.Span;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.Callers;

/** Who did what, when, from where: one row per change, in the transaction of the change, never altered. */
@ApplicationScoped
public class Audit {
    private static final Caller SYSTEM = new Caller("system", "system", null, null, Set.of());

    private final AgroalDataSource database;
    private final Callers callers;
    private final CurrentVertxRequest request;

    Audit(AgroalDataSource database, Callers callers, CurrentVertxRequest request) {
        this.database = database;
        this.callers = callers;
        this.request = request;
    }

    /** A change made by a timer or by an event of another service. */
    public void bySystem(String action, String subject) {
        bySystem(action, List.of(subject));
    }

    /** The same for many subjects, an entry for each. */
    public void bySystem(String action, Collection<String> subjects) {
        write(SYSTEM, action, subjects, 200, null);
    }

    void byCaller(String action, String subject, int outcome) {
        write(callers.current(), action, List.of(subject), outcome, address());
    }

    /** The gateway strips what clients claim and names the client it saw. */
    private String address() {
        var http = request.getCurrent().request();
        var forwarded = http.getHeader("X-Forwarded-For");
        return forwarded != null ? forwarded : http.remoteAddress().hostAddress();
    }

    private void write(Caller caller, String action, Collection<String> subjects, int outcome, String address) {
        var trace = Span.current().getSpanContext();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into audit_entry"
                        + " (id, actor, roles, unit_code, action, subject, outcome, address, trace_id)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (var subject : subjects) {
                insert.setObject(1, Ids.next());
                insert.setString(2, caller.actor());
                insert.setString(3, String.join(",", new TreeSet<>(caller.roles())));
                insert.setString(4, caller.unit());
                insert.setString(5, action);
                insert.setString(6, subject);
                insert.setInt(7, outcome);
                insert.setString(8, address);
                insert.setString(9, trace.isValid() ? trace.getTraceId() : null);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("audit row not written", e);
        }
    }
}
