package org.mingjing.risk.catalogue;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.mingjing.risk.catalogue.line.CanonicalContent;

/** The canonical content of every round in which a catalogue was submitted, under its hash. */
@ApplicationScoped
public class CatalogueContents {
    private final AgroalDataSource database;

    CatalogueContents(AgroalDataSource database) {
        this.database = database;
    }

    /** Two rounds with the same content are one row. */
    public void keep(Catalogue catalogue, CanonicalContent content, OffsetDateTime now) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into catalogue_content"
                        + " (catalogue_id, content_hash, content, recorded_at) values (?, ?, ?, ?)"
                        + " on conflict on constraint catalogue_content_pkey do nothing")) {
            insert.setObject(1, catalogue.id());
            insert.setString(2, content.hash());
            insert.setString(3, content.text());
            insert.setObject(4, now);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("content not kept", e);
        }
    }

    /** Empty for what was submitted before contents were kept. */
    public Optional<CanonicalContent> under(Catalogue catalogue, String hash) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select content from catalogue_content where catalogue_id = ? and content_hash = ?")) {
            select.setObject(1, catalogue.id());
            select.setString(2, hash);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(new CanonicalContent(row.getString(1))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("content not read", e);
        }
    }
}
