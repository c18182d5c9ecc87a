package org.mingjing.risk;

import io.agroal.api.AgroalDataSource;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.mingjing.kit.write.Write;

/** Stands beside every service test, inside the transaction of each write: one that changes rows and leaves no event fails. */
@Write
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class WatchedWrites {
    private static final String ROWS = """
            select relname, changed from (
                select c.relname, pg_stat_get_xact_tuples_inserted(c.oid) + pg_stat_get_xact_tuples_updated(c.oid)
                    + pg_stat_get_xact_tuples_deleted(c.oid) as changed
                from pg_class c where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace) t
            where changed > 0
            """;
    private static final Map<String, Set<String>> CHANGED = new ConcurrentHashMap<>();

    private final AgroalDataSource database;
    private final EntityManager entities;

    WatchedWrites(AgroalDataSource database, EntityManager entities) {
        this.database = database;
        this.entities = entities;
    }

    /** The tables that the tests so far have seen this operation change. */
    static Set<String> changedBy(String operation) {
        return CHANGED.getOrDefault(operation, Set.of());
    }

    @AroundInvoke
    Object watch(InvocationContext invocation) throws Exception {
        var write = invocation.getMethod().getAnnotation(Write.class);
        var before = rows();
        var answer = invocation.proceed();
        entities.flush();
        var changed = changedSince(before);
        CHANGED.computeIfAbsent(write.value(), operation -> ConcurrentHashMap.newKeySet())
                .addAll(changed);
        if (!write.anonymous()) {
            Untold.refuse(write.value(), changed);
        }
        return answer;
    }

    private Set<String> changedSince(Map<String, Long> before) throws SQLException {
        var changed = new TreeSet<String>();
        rows().forEach((table, count) -> {
            if (!count.equals(before.get(table))) {
                changed.add(table);
            }
        });
        return changed;
    }

    /** The counts may hold what earlier transactions of the connection did, so only what is added tells of this one. */
    private Map<String, Long> rows() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(ROWS)) {
            var rows = new HashMap<String, Long>();
            while (found.next()) {
                rows.put(found.getString(1), found.getLong(2));
            }
            return rows;
        }
    }
}
