package org.mingjing.process.logged;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/** By which law a power is exercised. The row is not read as an entity: whoever acts may lock it later, and would meet an older one. */
@ApplicationScoped
class PowerBases {
    private static final String BASIS = "select legal_basis from power where code = ?";

    private final AgroalDataSource database;

    PowerBases(AgroalDataSource database) {
        this.database = database;
    }

    /** Null for a power that is not known, or was last told before its basis was. */
    String basisOf(String powerCode) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(BASIS)) {
            query.setString(1, powerCode);
            try (var row = query.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("basis of a power not read", e);
        }
    }
}
