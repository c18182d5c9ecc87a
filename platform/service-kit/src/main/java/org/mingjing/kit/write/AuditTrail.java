package org.mingjing.kit.write;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.kit.id.Ids;

/**
 * Reads what {@link Audit} wrote, the newest first. Rows are found by their keys, which sort by time; a row's own time
 * is the database's, so a period is looked for a little around by key and exactly by time.
 */
@ApplicationScoped
public class AuditTrail {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    /** How far the clocks of an instance and the database may be apart. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    private final AgroalDataSource database;

    AuditTrail(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * One change.
     *
     * @param actor official code, or user name or client id of who has none; {@code system} for timers and events
     * @param action noun and verb, such as {@code power.cancel}
     * @param subject path of the request, or the code of what a timer or an event changed
     * @param outcome HTTP status that was answered
     * @param address where the request came from; left out for the system's own changes
     */
    public record Entry(
            UUID id,
            OffsetDateTime recordedAt,
            String actor,
            List<String> roles,
            String unitCode,
            String action,
            String subject,
            int outcome,
            String address,
            String traceId) {}

    /**
     * What is asked for; null for any.
     *
     * @param subject this very subject, or anything below it as a path
     * @param from first moment of the period
     * @param until the moment after its last
     */
    public record Question(String actor, String action, String subject, Instant from, Instant until) {}

    /** @param before key of the last entry of the page before */
    public List<Entry> newest(Question question, Optional<UUID> before, int limit) {
        var conditions = new Conditions();
        conditions.add("actor = ?", question.actor());
        conditions.add("action = ?", question.action());
        if (question.subject() != null) {
            // '0' is the character after '/'.
            conditions.add(
                    "(subject = ? or (subject collate \"C\" >= ? and subject collate \"C\" < ?))",
                    question.subject(),
                    question.subject() + "/",
                    question.subject() + "0");
        }
        if (question.from() != null) {
            conditions.add("recorded_at >= ?", question.from().atOffset(ZoneOffset.UTC));
            conditions.add("id >= ?", Ids.earliest(question.from().minus(SKEW)));
        }
        if (question.until() != null) {
            conditions.add("recorded_at < ?", question.until().atOffset(ZoneOffset.UTC));
            conditions.add("id < ?", Ids.earliest(question.until().plus(SKEW)));
        }
        before.ifPresent(id -> conditions.add("id < ?", id));
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select * from audit_entry" + conditions.where() + " order by id desc limit " + limit)) {
            conditions.fill(query);
            try (var rows = query.executeQuery()) {
                var entries = new ArrayList<Entry>();
                while (rows.next()) {
                    entries.add(entry(rows));
                }
                return entries;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("audit not read", e);
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class)
                        .atZoneSameInstant(ZONE)
                        .toOffsetDateTime(),
                row.getString("actor"),
                row.getString("roles").isEmpty()
                        ? List.of()
                        : List.of(row.getString("roles").split(",")),
                row.getString("unit_code"),
                row.getString("action"),
                row.getString("subject"),
                row.getInt("outcome"),
                row.getString("address"),
                row.getString("trace_id"));
    }

    private static final class Conditions {
        private final List<String> conditions = new ArrayList<>();
        private final List<Object> arguments = new ArrayList<>();

        void add(String condition, Object... values) {
            if (values[0] != null) {
                conditions.add(condition);
                arguments.addAll(List.of(values));
            }
        }

        String where() {
            return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        }

        void fill(PreparedStatement query) throws SQLException {
            for (int i = 0; i < arguments.size(); i++) {
                query.setObject(i + 1, arguments.get(i));
            }
        }
    }
}
