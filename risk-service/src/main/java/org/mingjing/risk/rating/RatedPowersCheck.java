package org.mingjing.risk.rating;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Which powers have a rating, asked past the session: a table may tell of ten thousand powers, and a question put through
 * the session makes it look for changes to write.
 */
@ApplicationScoped
class RatedPowersCheck {
    private final AgroalDataSource database;

    RatedPowersCheck(AgroalDataSource database) {
        this.database = database;
    }

    /** In the order of their codes. */
    List<String> among(Collection<String> powerCodes) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select code from power where code = any (?) and rating_state <> 'UNRATED' order by code")) {
            query.setArray(1, connection.createArrayOf("text", powerCodes.toArray()));
            try (var rows = query.executeQuery()) {
                var rated = new ArrayList<String>();
                while (rows.next()) {
                    rated.add(rows.getString(1));
                }
                return rated;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("ratings of powers not known", e);
        }
    }
}
