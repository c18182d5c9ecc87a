package org.mingjing.kit.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.mingjing.kit.problem.RuleBroken;

/** The answers kept for 24 hours, each written in the transaction of its effect. */
@ApplicationScoped
class IdempotencyKeys {
    private final AgroalDataSource database;
    private final ObjectMapper json;

    IdempotencyKeys(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The answer kept for this key; also takes the key for the rest of the transaction. */
    Optional<Response> answerTo(IdempotencyKey key) throws SQLException {
        try (var connection = database.getConnection()) {
            take(connection, key);
            try (var query = connection.prepareStatement(
                    "select request_hash, status, location, etag, media_type, body from idempotency_key"
                            + " where scope = ? and key_hash = ?")) {
                query.setString(1, key.scope());
                query.setString(2, key.keyHash());
                try (var rows = query.executeQuery()) {
                    return rows.next() ? Optional.of(replay(key, rows)) : Optional.empty();
                }
            }
        }
    }

    void keep(IdempotencyKey key, Response response) throws SQLException, JsonProcessingException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into idempotency_key"
                        + " (scope, key_hash, request_hash, status, location, etag, media_type, body)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, key.scope());
            insert.setString(2, key.keyHash());
            insert.setString(3, key.requestHash());
            insert.setInt(4, response.getStatus());
            insert.setString(5, response.getHeaderString(HttpHeaders.LOCATION));
            insert.setString(6, response.getHeaderString(HttpHeaders.ETAG));
            insert.setString(
                    7,
                    response.getMediaType() == null
                            ? null
                            : response.getMediaType().toString());
            insert.setString(8, response.hasEntity() ? key.seal().seal(body(response)) : null);
            insert.executeUpdate();
        }
    }

    @Scheduled(every = "10m", delayed = "1m")
    void forgetOld() throws SQLException {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement(
                        "delete from idempotency_key where created_at < now() - interval '24 hours'")) {
            delete.executeUpdate();
        }
    }

    /** Two requests with one key at the same time: the second is told so instead of waiting for the first. */
    private static void take(Connection connection, IdempotencyKey key) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_try_advisory_xact_lock(hashtextextended(?, 42))")) {
            lock.setString(1, key.scope() + '\n' + key.keyHash());
            try (var row = lock.executeQuery()) {
                row.next();
                if (!row.getBoolean(1)) {
                    throw new RuleBroken("idempotency-key-in-use");
                }
            }
        }
    }

    private static Response replay(IdempotencyKey key, ResultSet row) throws SQLException {
        if (!row.getString("request_hash").equals(key.requestHash())) {
            throw new RuleBroken("idempotency-key-reused");
        }
        var answer = Response.status(row.getInt("status")).header("Idempotency-Replayed", "true");
        if (row.getString("location") != null) {
            answer.location(URI.create(row.getString("location")));
        }
        if (row.getString("etag") != null) {
            answer.header(HttpHeaders.ETAG, row.getString("etag"));
        }
        if (row.getString("body") != null) {
            var type = row.getString("media_type");
            answer.type(type == null ? "application/json" : type)
                    .entity(key.seal().open(row.getString("body")));
        }
        return answer.build();
    }

    private String body(Response response) throws JsonProcessingException {
        return response.getEntity() instanceof String text ? text : json.writeValueAsString(response.getEntity());
    }
}
