package org.mingjing.risk.disclosure.download;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.risk.disclosure.policy.RecordKind;

/** The snapshots that are kept and their files. */
@ApplicationScoped
class Snapshots {
    private static final String SNAPSHOT = "select no, policy_edition, fingerprint, made_at from download_snapshot";
    private static final String FILE = "select f.id, f.path, f.unit_code, f.kind, f.media_type, f.fingerprint, f.rows,"
            + " f.size, f.sha256, f.made_at from download_file f join download_snapshot_file s on s.file_id = f.id"
            + " where s.snapshot_no = ?";

    private final AgroalDataSource database;

    Snapshots(AgroalDataSource database) {
        this.database = database;
    }

    Optional<Snapshot> newest() {
        return snapshot(SNAPSHOT + " order by no desc limit 1", statement -> {});
    }

    Optional<Snapshot> byNo(long no) {
        return snapshot(SNAPSHOT + " where no = ?", statement -> statement.setLong(1, no));
    }

    /** @param unit null for those of all units and of each */
    List<DownloadFile> files(long snapshot, String unit) {
        return files(FILE + (unit == null ? "" : " and f.unit_code = ?") + " order by f.path", statement -> {
            statement.setLong(1, snapshot);
            if (unit != null) {
                statement.setString(2, unit);
            }
        });
    }

    Optional<DownloadFile> file(long snapshot, String path) {
        return files(FILE + " and f.path = ?", statement -> {
                    statement.setLong(1, snapshot);
                    statement.setString(2, path);
                })
                .stream()
                .findFirst();
    }

    void add(Snapshot snapshot, List<UUID> files) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "with s as (insert into download_snapshot"
                                + " (policy_edition, fingerprint, made_at) values (?, ?, ?) returning no)"
                                + " insert into download_snapshot_file (snapshot_no, file_id)"
                                + " select s.no, f.id from s left join unnest(?::uuid[]) as f (id) on true where f.id is not null")) {
            insert.setInt(1, snapshot.policyEdition());
            insert.setString(2, snapshot.fingerprint());
            insert.setObject(3, snapshot.madeAt());
            insert.setArray(4, connection.createArrayOf("uuid", files.toArray()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("snapshot not kept", e);
        }
    }

    /** Those whose next one was made before a moment, and the files that are then in none. */
    void forgetReplacedBefore(OffsetDateTime moment) {
        try (var connection = database.getConnection();
                var old = connection.prepareStatement("delete from download_snapshot where no <"
                        + " (select max(next.no) from download_snapshot next where next.made_at < ?)");
                var files = connection.prepareStatement("delete from download_file f where not exists"
                        + " (select from download_snapshot_file s where s.file_id = f.id)")) {
            old.setObject(1, moment);
            if (old.executeUpdate() > 0) {
                files.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("snapshots not forgotten", e);
        }
    }

    /** The bytes of a file, one chunk in memory at a time; whoever reads slowly keeps no connection from others. */
    void write(DownloadFile file, OutputStream to) throws IOException {
        long written = 0;
        for (int no = 0; written < file.size(); no++) {
            var bytes = chunk(file, no);
            to.write(bytes);
            written += bytes.length;
        }
    }

    private byte[] chunk(DownloadFile file, int no) throws IOException {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement("select bytes from download_chunk where file_id = ? and no = ?")) {
            select.setObject(1, file.id());
            select.setInt(2, no);
            try (var row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IOException("chunk " + no + " of " + file.path() + " is gone");
                }
                return row.getBytes(1);
            }
        } catch (SQLException e) {
            throw new IOException("file not read", e);
        }
    }

    private interface Parameters {
        void on(PreparedStatement statement) throws SQLException;
    }

    private Optional<Snapshot> snapshot(String query, Parameters parameters) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(query)) {
            parameters.on(select);
            try (var row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Snapshot(
                                row.getLong(1),
                                row.getInt(2),
                                row.getString(3),
                                row.getObject(4, OffsetDateTime.class)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("snapshots not read", e);
        }
    }

    private List<DownloadFile> files(String query, Parameters parameters) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(query)) {
            parameters.on(select);
            try (var rows = select.executeQuery()) {
                var files = new ArrayList<DownloadFile>();
                while (rows.next()) {
                    files.add(file(rows));
                }
                return files;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("files not read", e);
        }
    }

    private static DownloadFile file(ResultSet row) throws SQLException {
        return new DownloadFile(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                RecordKind.valueOf(row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getLong(7),
                row.getLong(8),
                row.getString(9),
                row.getObject(10, OffsetDateTime.class));
    }
}
