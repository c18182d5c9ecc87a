package org.mingjing.process.logged;

import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * After the key from outside the database was changed, wraps by the new one what the former wrapped. Then the former can be
 * destroyed, and what was erased before opens out of no backup made until then.
 */
@ApplicationScoped
class WrapAnew {
    private static final int AT_ONCE = 1000;

    // Each id by a look into the index: there are few of them and many rows.
    private static final String IDS = """
            with recursive ids as (
                select min(outer_key) as id from disclosure.subject_key
                union all
                select (select min(outer_key) from disclosure.subject_key where outer_key > ids.id)
                from ids where ids.id is not null)
            select id from ids where id is not null""";
    private static final String UNSAID =
            "select subject, wrapped, outer_key from disclosure.subject_key where outer_key is null";
    private static final String ALONE = "select cast(pg_advisory_xact_lock(hashtextextended('wrap_anew', 0)) as text)";
    // Whoever seals meanwhile is not in the way of it, nor it in theirs.
    private static final String OTHERS = "select subject, wrapped, outer_key from disclosure.subject_key"
            + " where outer_key is null or outer_key < ? or outer_key > ? limit ? for no key update";
    private static final String WRAP = "update disclosure.subject_key set wrapped = ?, outer_key = ? where subject = ?";

    private final AgroalDataSource database;
    private final OuterKeys outer;

    WrapAnew(AgroalDataSource database, OuterKeys outer) {
        this.database = database;
        this.outer = outer;
    }

    private record Row(String subject, byte[] wrapped, String by) {}

    /** @throws IllegalStateException where something is wrapped by a key that is not configured; then nothing was changed */
    void wrap() {
        QuarkusTransaction.requiringNew().run(this::refuseUnknown);
        int all = 0;
        for (int some = AT_ONCE; some == AT_ONCE; all += some) {
            some = QuarkusTransaction.requiringNew().call(this::wrapSome);
        }
        if (all > 0) {
            Log.infof("%d keys of the log's openings are wrapped by %s now", all, outer.id());
        }
    }

    private void refuseUnknown() {
        try (var connection = database.getConnection()) {
            try (var query = connection.prepareStatement(IDS);
                    var ids = query.executeQuery()) {
                while (ids.next()) {
                    if (!outer.has(ids.getString(1))) {
                        throw unknown(ids.getString(1));
                    }
                }
            }
            try (var query = connection.prepareStatement(UNSAID)) {
                query.setFetchSize(AT_ONCE);
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        unwrapped(new Row(rows.getString(1), rows.getBytes(2), null));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("subject keys not read", e);
        }
    }

    private int wrapSome() {
        try (var connection = database.getConnection()) {
            try (var alone = connection.prepareStatement(ALONE)) {
                alone.execute();
            }
            var rows = others(connection);
            try (var update = connection.prepareStatement(WRAP)) {
                for (var row : rows) {
                    update.setBytes(1, outer.wrap(unwrapped(row), row.subject()));
                    update.setString(2, outer.id());
                    update.setString(3, row.subject());
                    update.addBatch();
                }
                update.executeBatch();
            }
            return rows.size();
        } catch (SQLException e) {
            throw new IllegalStateException("subject keys not wrapped", e);
        }
    }

    private List<Row> others(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(OTHERS)) {
            query.setString(1, outer.id());
            query.setString(2, outer.id());
            query.setInt(3, AT_ONCE);
            return rows(query);
        }
    }

    private static List<Row> rows(PreparedStatement query) throws SQLException {
        try (var found = query.executeQuery()) {
            var rows = new ArrayList<Row>();
            while (found.next()) {
                rows.add(new Row(found.getString(1), found.getBytes(2), found.getString(3)));
            }
            return rows;
        }
    }

    private byte[] unwrapped(Row row) {
        return outer.unwrapped(row.wrapped(), row.by(), row.subject()).orElseThrow(() -> unknown(row.by()));
    }

    private static IllegalStateException unknown(String id) {
        var named = id == null ? "" : " " + id;
        return new IllegalStateException("openings are sealed under a key%s that is not configured:".formatted(named)
                + " add it to MINGJING_LOG_FORMER_OPENINGS_KEYS"
                + " 日志内容的封存密钥%s未配置,请加入 MINGJING_LOG_FORMER_OPENINGS_KEYS".formatted(named));
    }
}
