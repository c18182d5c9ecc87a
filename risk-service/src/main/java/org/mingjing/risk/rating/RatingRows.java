package org.mingjing.risk.rating;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.mingjing.risk.rating.scheme.CriteriaColumn;
import org.mingjing.risk.rating.scheme.RatingInputs;

/** Writes many ratings and moves their powers to them, in one statement. */
@ApplicationScoped
class RatingRows {
    /** A column of a rating or of its power: its name, its type and where its value comes from. */
    private record Column(String name, String type, Function<NextRating, Object> value) {}

    private static final List<Column> OF_POWER = List.of(
            new Column("was", "bigint", one -> one.power().version()),
            new Column("rating_state", "text", one -> one.power().ratingState().name()),
            new Column("published_level", "text", one -> name(one.power().publishedLevel())),
            new Column("published_rating_no", "integer", one -> one.power().publishedRatingNo()),
            new Column("revision", "bigint", one -> one.power().revision()));

    private static final List<Column> OF_RATING = List.of(
            new Column("id", "uuid", one -> one.rating().id()),
            new Column("power_code", "text", one -> one.rating().powerCode()),
            new Column("no", "integer", one -> one.rating().no()),
            new Column("scheme", "text", one -> one.rating().scheme()),
            input("scope", "text", inputs -> inputs.scope().name()),
            input("led_by", "text", inputs -> inputs.ledBy().name()),
            input("public_attention", "text", inputs -> inputs.attention().name()),
            input("delegated_by_superior", "boolean", RatingInputs::delegatedBySuperior),
            input("discretion", "text", inputs -> inputs.discretion().name()),
            input("importance", "integer", RatingInputs::importance),
            input("yearly_cases", "integer", RatingInputs::yearlyCases),
            input("counted_cases", "integer", RatingInputs::countedCases),
            input("imported_probability", "integer", RatingInputs::importedProbability),
            input("risk_points", "integer", RatingInputs::riskPoints),
            input("evidence_facts", "integer", inputs -> inputs.evidence().facts()),
            input("evidence_grade", "integer", inputs -> inputs.evidence().grade()),
            input(
                    "used_after_cancellation",
                    "boolean",
                    inputs -> inputs.evidence().usedAfterCancellation()),
            input(
                    "criteria",
                    "text",
                    inputs -> new CriteriaColumn()
                            .convertToDatabaseColumn(inputs.judged().criteria())),
            input("consequence", "text", inputs -> name(inputs.judged().consequence())),
            new Column("score", "numeric", one -> one.rating().score()),
            new Column("score_level", "text", one -> name(one.rating().scoreLevel())),
            new Column("rule", "text", one -> one.rating().rule()),
            new Column("rule_level", "text", one -> one.rating().ruleLevel().name()),
            new Column(
                    "derived_level", "text", one -> one.rating().derivedLevel().name()),
            new Column("override_id", "uuid", one -> one.rating().overrideId()),
            new Column("level", "text", one -> one.rating().level().name()),
            new Column("derivation_zh", "text", one -> one.rating().derivationZh()),
            new Column("derivation_en", "text", one -> one.rating().derivationEn()),
            new Column("reason", "text", one -> one.rating().reason().name()),
            new Column("rated_by", "text", one -> one.rating().ratedBy()),
            new Column("rated_at", "timestamptz", one -> one.rating().ratedAt()));

    private static final String WRITE = write();

    private final AgroalDataSource database;

    RatingRows(AgroalDataSource database) {
        this.database = database;
    }

    /** @return codes of what was written; a power that changed after it was read keeps what it has and is due still */
    Set<String> write(List<NextRating> rated) {
        try (var connection = database.getConnection();
                var write = connection.prepareStatement(WRITE)) {
            int parameter = 1;
            for (var columns : List.of(OF_POWER, OF_RATING)) {
                for (var column : columns) {
                    write.setArray(parameter++, array(connection, column, rated));
                }
            }
            var written = new HashSet<String>();
            try (var rows = write.executeQuery()) {
                while (rows.next()) {
                    written.add(rows.getString(1));
                }
            }
            return written;
        } catch (SQLException e) {
            throw new IllegalStateException("ratings not written", e);
        }
    }

    private static Array array(Connection connection, Column column, List<NextRating> rated) throws SQLException {
        return connection.createArrayOf(
                column.type(), rated.stream().map(column.value()).toArray());
    }

    private static String write() {
        var names = new ArrayList<String>();
        var arrays = new ArrayList<String>();
        for (var columns : List.of(OF_POWER, OF_RATING)) {
            for (var column : columns) {
                names.add(column.name());
                arrays.add("?::" + column.type() + "[]");
            }
        }
        var ofRating = String.join(", ", OF_RATING.stream().map(Column::name).toList());
        // What the update returns is inserted. Joined once more with the arrays, whose number of rows PostgreSQL cannot
        // know,
        // it compared every row with every other.
        return "with moved as (update power p set level = i.level, rating_state = i.rating_state, rating_no = i.no,"
                + " published_level = i.published_level, published_rating_no = i.published_rating_no,"
                + " revision = i.revision, version = p.version + 1 from unnest(" + String.join(", ", arrays)
                + ") as i ("
                + String.join(", ", names) + ") where p.code = i.power_code and p.version = i.was returning i.*)"
                + " insert into rating (" + ofRating + ") select " + ofRating + " from moved returning power_code";
    }

    private static Column input(String name, String type, Function<RatingInputs, Object> value) {
        return new Column(name, type, one -> value.apply(one.rating().inputs()));
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
