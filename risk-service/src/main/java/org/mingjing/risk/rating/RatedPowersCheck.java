package org.mingjing.risk.rating;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/**
 * Whether a power has a rating, asked past the session: a table of ten thousand powers tells of each, and a question put
 * through the session makes it look for changes to write every time.
 */
@ApplicationScoped
class RatedPowersCheck {
    private final AgroalDataSource database;

    RatedPowersCheck(AgroalDataSource database) {
        this.database = database;
    }

    boolean isRated(String powerCode) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select exists (select from power where code = ? and rating_state <> 'UNRATED')")) {
            query.setString(1, powerCode);
            try (var row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("rating of a power not known", e);
        }
    }
}
