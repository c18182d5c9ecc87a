package org.mingjing.risk.disclosure.download;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.sheet.SheetFormat;
import org.mingjing.kit.sheet.TableWriter;
import org.mingjing.risk.disclosure.policy.PolicyInForce;
import org.mingjing.risk.disclosure.record.EachRecord;
import org.mingjing.risk.disclosure.record.RecordView;

/** Writes the records of a kind out, as a table and for programs, both in one reading. */
@ApplicationScoped
class WriteFiles {
    private final AgroalDataSource database;
    private final EachRecord eachRecord;
    private final ObjectMapper json;

    WriteFiles(AgroalDataSource database, EachRecord eachRecord, ObjectMapper json) {
        this.database = database;
        this.eachRecord = eachRecord;
        this.json = json;
    }

    List<DownloadFile> write(Part part, PolicyInForce.Today policy, OffsetDateTime now) {
        try (var connection = database.getConnection()) {
            var csvId = Ids.next();
            var jsonId = Ids.next();
            var csv = new ChunkStream(connection, csvId);
            var items = new ChunkStream(connection, jsonId);
            long rows = write(part, policy, now, csv, items);
            var files = List.of(
                    new DownloadFile(
                            csvId,
                            part.path("csv"),
                            part.unitCode(),
                            part.kind(),
                            SheetFormat.CSV_TYPE,
                            part.fingerprint(),
                            rows,
                            csv.size(),
                            csv.sha256(),
                            now),
                    new DownloadFile(
                            jsonId,
                            part.path("json"),
                            part.unitCode(),
                            part.kind(),
                            "application/json",
                            part.fingerprint(),
                            rows,
                            items.size(),
                            items.sha256(),
                            now));
            for (var file : files) {
                keep(file, connection);
            }
            return files;
        } catch (SQLException e) {
            throw new IllegalStateException("files not kept", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long write(Part part, PolicyInForce.Today policy, OffsetDateTime now, ChunkStream csv, ChunkStream items)
            throws IOException {
        var columns = Column.of(part.kind());
        var rows = new long[1];
        try (var table = SheetFormat.CSV.writer(csv, part.name());
                var list = json.createGenerator(items)) {
            table.line(columns.stream().map(Column::name).toList());
            begin(list, part, policy, now);
            eachRecord.of(part.kind(), part.unitCode(), policy.policy(), record -> {
                line(table, columns, record);
                list.writePOJO(record);
                rows[0]++;
            });
            list.writeEndArray();
            list.writeEndObject();
        }
        return rows[0];
    }

    private static void begin(JsonGenerator list, Part part, PolicyInForce.Today policy, OffsetDateTime now)
            throws IOException {
        list.writeStartObject();
        list.writeStringField("kind", part.kind().name());
        list.writeStringField("unitCode", part.unitCode());
        list.writeStringField("updatedAt", now.toString());
        list.writeNumberField("policyEdition", policy.edition());
        list.writeStringField("licence", policy.licence());
        list.writeArrayFieldStart("items");
    }

    private static void line(TableWriter table, List<Column> columns, RecordView record) throws IOException {
        table.line(columns.stream()
                .map(column -> switch (column.name()) {
                    case "catalogueCode" -> record.catalogueCode();
                    case "edition" -> "" + record.edition();
                    case "since" -> record.since().toString();
                    case "withheld" ->
                        record.withheld().stream()
                                .map(one -> one.field() + ":" + one.reason())
                                .collect(Collectors.joining(" "));
                    default -> Column.cut(Column.cell(record.fields().get(column.name())));
                })
                .toList());
    }

    private static void keep(DownloadFile file, Connection connection) throws SQLException {
        try (var insert =
                connection.prepareStatement("insert into download_file (id, path, unit_code, kind, media_type,"
                        + " fingerprint, rows, size, sha256, made_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, file.id());
            insert.setString(2, file.path());
            insert.setString(3, file.unitCode());
            insert.setString(4, file.kind().name());
            insert.setString(5, file.mediaType());
            insert.setString(6, file.fingerprint());
            insert.setLong(7, file.rows());
            insert.setLong(8, file.size());
            insert.setString(9, file.sha256());
            insert.setObject(10, file.madeAt());
            insert.executeUpdate();
        }
    }
}
