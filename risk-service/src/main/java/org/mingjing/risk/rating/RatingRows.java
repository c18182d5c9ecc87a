package org.mingjing.risk.rating;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.mingjing.risk.rating.scheme.CriteriaColumn;
import org.mingjing.risk.rating.scheme.RatingInputs;

/** Writes many ratings and moves their powers to them, in one statement. */
@ApplicationScoped
class RatingRows {
    /** A type of columns with the arrays that the driver sends as they are; those of objects it writes out as text. */
    private enum Type {
        TEXT(String[]::new),
        INTEGER(Integer[]::new),
        BIGINT(Long[]::new),
        BOOLEAN(Boolean[]::new),
        UUID(Object[]::new),
        NUMERIC(Object[]::new),
        TIMESTAMPTZ(Object[]::new);

        private final IntFunction<Object[]> arrays;

        Type(IntFunction<Object[]> arrays) {
            this.arrays = arrays;
        }

        String sql() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A column of a rating or of its power: its name, its type and where its value comes from. */
    private record Column(String name, Type type, Function<NextRating, Object> value) {
        Array of(List<NextRating> rated, Connection connection) throws SQLException {
            return connection.createArrayOf(
                    type.sql(), rated.stream().map(value).toArray(type.arrays));
        }
    }

    private static final List<Column> OF_POWER = List.of(
            new Column("was", Type.BIGINT, one -> one.power().version()),
            new Column(
                    "rating_state", Type.TEXT, one -> one.power().ratingState().name()),
            new Column("published_level", Type.TEXT, one -> name(one.power().publishedLevel())),
            new Column(
                    "published_rating_no",
                    Type.INTEGER,
                    one -> one.power().levels().publishedRatingNo()),
            new Column("revision", Type.BIGINT, one -> one.power().revision()));

    private static final List<Column> OF_RATING = List.of(
            new Column("id", Type.UUID, one -> one.rating().id()),
            new Column("power_code", Type.TEXT, one -> one.rating().powerCode()),
            new Column("no", Type.INTEGER, one -> one.rating().no()),
            new Column("scheme", Type.TEXT, one -> one.rating().scheme()),
            input("scope", Type.TEXT, inputs -> inputs.scope().name()),
            input("led_by", Type.TEXT, inputs -> inputs.ledBy().name()),
            input("public_attention", Type.TEXT, inputs -> inputs.attention().name()),
            input("delegated_by_superior", Type.BOOLEAN, RatingInputs::delegatedBySuperior),
            input("discretion", Type.TEXT, inputs -> inputs.discretion().name()),
            input("importance", Type.INTEGER, RatingInputs::importance),
            input("yearly_cases", Type.INTEGER, RatingInputs::yearlyCases),
            input("counted_cases", Type.INTEGER, RatingInputs::countedCases),
            input("imported_probability", Type.INTEGER, RatingInputs::importedProbability),
            input("risk_points", Type.INTEGER, RatingInputs::riskPoints),
            input("evidence_facts", Type.INTEGER, inputs -> inputs.evidence().facts()),
            input("evidence_grade", Type.INTEGER, inputs -> inputs.evidence().grade()),
            input(
                    "used_after_cancellation",
                    Type.BOOLEAN,
                    inputs -> inputs.evidence().usedAfterCancellation()),
            input(
                    "criteria",
                    Type.TEXT,
                    inputs -> new CriteriaColumn()
                            .convertToDatabaseColumn(inputs.judged().criteria())),
            input("consequence", Type.TEXT, inputs -> name(inputs.judged().consequence())),
            new Column("score", Type.NUMERIC, one -> one.rating().score()),
            new Column("score_level", Type.TEXT, one -> name(one.rating().scoreLevel())),
            new Column("rule", Type.TEXT, one -> one.rating().rule()),
            new Column("rule_level", Type.TEXT, one -> one.rating().ruleLevel().name()),
            new Column(
                    "derived_level",
                    Type.TEXT,
                    one -> one.rating().derivedLevel().name()),
            new Column("override_id", Type.UUID, one -> one.rating().overrideId()),
            new Column("level", Type.TEXT, one -> one.rating().level().name()),
            new Column("derivation_zh", Type.TEXT, one -> one.rating().derivationZh()),
            new Column("derivation_en", Type.TEXT, one -> one.rating().derivationEn()),
            new Column("reason", Type.TEXT, one -> one.rating().reason().name()),
            new Column("because", Type.TEXT, one -> one.rating().because()),
            new Column("rated_by", Type.TEXT, one -> one.rating().ratedBy()),
            new Column("rated_at", Type.TIMESTAMPTZ, one -> one.rating().ratedAt()));

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
                    write.setArray(parameter++, column.of(rated, connection));
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

    private static String write() {
        var names = new ArrayList<String>();
        var arrays = new ArrayList<String>();
        for (var columns : List.of(OF_POWER, OF_RATING)) {
            for (var column : columns) {
                names.add(column.name());
                arrays.add("?::" + column.type().sql() + "[]");
            }
        }
        var ofRating = String.join(", ", OF_RATING.stream().map(Column::name).toList());
        // What the update returns is inserted. Joined once more with the arrays, whose number of rows PostgreSQL cannot
        // know, it compared every row with every other.
        return "with moved as (update power p set level = i.level, rating_state = i.rating_state, rating_no = i.no,"
                + " published_level = i.published_level, published_rating_no = i.published_rating_no,"
                + " revision = i.revision, version = p.version + 1 from unnest(" + String.join(", ", arrays)
                + ") as i ("
                + String.join(", ", names) + ") where p.code = i.power_code and p.version = i.was returning i.*)"
                + " insert into rating (" + ofRating + ") select " + ofRating + " from moved returning power_code";
    }

    private static Column input(String name, Type type, Function<RatingInputs, Object> value) {
        return new Column(name, type, one -> value.apply(one.rating().inputs()));
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
