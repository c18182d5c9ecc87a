package org.mingjing.process.logged;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.mingjing.log.tree.Hash;
import org.mingjing.process.log.append.Receipt;
import org.mingjing.process.recusal.KnownCases;
import org.mingjing.process.recusal.KnownCases.Outline;

/** The chain of entries that each case has: who adds one holds the row until the transaction ends, so that ordinals have no gap. */
@ApplicationScoped
class CaseChains {
    private static final String KNOWN = "select pseudonym, power_code, unit_code, entries, last_leaf, sealed"
            + " from disclosure.case_chain where case_number = ?";
    private static final String BEGIN = "insert into disclosure.case_chain"
            + " (case_number, pseudonym, power_code, unit_code, entries, sealed) values (?, ?, ?, ?, 0, false)"
            + " on conflict on constraint case_chain_pkey do nothing";
    private static final String ADVANCE = """
            with grown as (update disclosure.case_chain set entries = ?, last_leaf = ?, sealed = ? where case_number = ?
                returning pseudonym, entries)
            insert into log_chain (name, no, inbox_id) select pseudonym, entries, ? from grown""";

    private final AgroalDataSource database;
    private final KnownCases cases;

    CaseChains(AgroalDataSource database, KnownCases cases) {
        this.database = database;
        this.cases = cases;
    }

    /** Where the next entry of the act's case stands. */
    Place next(Act act) {
        var caseNumber = act.caseNumber();
        var closes = act.kind() == Kind.CASE_CLOSED;
        try (var connection = database.getConnection()) {
            var held = next(connection, caseNumber, closes);
            if (held.isPresent()) {
                return held.get();
            }
            begin(connection, act);
            return next(connection, caseNumber, closes).orElseThrow();
        } catch (SQLException e) {
            throw new IllegalStateException("chain not read", e);
        }
    }

    void advance(Place place, Receipt receipt) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(ADVANCE)) {
            update.setInt(1, place.no());
            update.setBytes(2, receipt.leafHash().bytes());
            update.setBoolean(3, place.seals());
            update.setString(4, place.caseNumber());
            update.setLong(5, receipt.inboxId());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("chain not advanced", e);
        }
    }

    /** Empty for a case of which nothing was logged. */
    Optional<String> pseudonymOf(String caseNumber) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(KNOWN);
                var row = asked(query, caseNumber)) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("chain not read", e);
        }
    }

    private static Optional<Place> next(Connection connection, String caseNumber, boolean closes) throws SQLException {
        try (var query = connection.prepareStatement(KNOWN + " for update");
                var row = asked(query, caseNumber)) {
            return row.next() ? Optional.of(place(row, caseNumber, closes)) : Optional.empty();
        }
    }

    private static Place place(ResultSet row, String caseNumber, boolean closes) throws SQLException {
        var last = row.getBytes(5);
        return new Place(
                caseNumber,
                row.getString(1),
                row.getInt(4) + 1,
                last == null ? null : Hash.of(last),
                closes || row.getBoolean(6),
                row.getString(2),
                row.getString(3));
    }

    private static ResultSet asked(PreparedStatement query, String caseNumber) throws SQLException {
        query.setString(1, caseNumber);
        return query.executeQuery();
    }

    /** A clock, and with it a card, may be of a case that is kept elsewhere: then the card says whose it is. */
    private void begin(Connection connection, Act act) throws SQLException {
        var outline = cases.outline(act.caseNumber());
        try (var insert = connection.prepareStatement(BEGIN)) {
            insert.setString(1, act.caseNumber());
            insert.setString(2, Pseudonym.random());
            insert.setString(3, outline.map(Outline::powerCode).orElseGet(act::powerCode));
            insert.setString(4, outline.map(Outline::unitCode).orElseGet(act::unitCode));
            insert.executeUpdate();
        }
    }
}
