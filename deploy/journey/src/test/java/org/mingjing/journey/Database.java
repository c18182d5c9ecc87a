package org.mingjing.journey;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.local.Suite;

/** A service's own tables, for what no interface tells. */
record Database(Suite suite, String business) {

    List<String> texts(String query) {
        return texts(query, null);
    }

    /** @param codes fill the one array that the query asks for */
    List<String> texts(String query, List<String> codes) {
        try (var connection = connection();
                var statement = connection.prepareStatement(query)) {
            if (codes != null) {
                statement.setArray(1, connection.createArrayOf("text", codes.toArray()));
            }
            try (var rows = statement.executeQuery()) {
                var texts = new ArrayList<String>();
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
                return texts;
            }
        } catch (SQLException e) {
            throw new StepFailed(query, e);
        }
    }

    private Connection connection() throws SQLException {
        var database = "mingjing_" + business;
        var role = database + "_runtime";
        return DriverManager.getConnection(suite.addresses().jdbc(database), role, suite.password(role));
    }
}
