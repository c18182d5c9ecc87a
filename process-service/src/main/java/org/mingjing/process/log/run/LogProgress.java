package org.mingjing.process.log.run;

import io.agroal.api.AgroalDataSource;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads how far the log is, by the database's clock. */
record LogProgress(AgroalDataSource database) {
    private static final String READ = """
            with done as (
                select coalesce(max(size), 0) as signed,
                       coalesce(max(size) filter (where published_at is not null), 0) as published,
                       max(published_at) as published_at
                from log_checkpoint)
            select (select next_idx from log_coord) as sequenced, signed, published,
                   extract(epoch from clock_timestamp() - published_at) as published_seconds,
                   extract(epoch from clock_timestamp() - (
                       select received_at from log_inbox where id = (
                           select min(inbox_id) from log_pending))) as unsequenced_seconds,
                   extract(epoch from clock_timestamp() - (
                       select i.received_at from log_inbox i join log_seq s on s.inbox_id = i.id
                       where s.idx = published)) as unpublished_seconds
            from done
            """;

    /**
     * Sizes in entries, times in seconds.
     *
     * @param publishedSeconds since a checkpoint was last published; NaN before the first
     * @param unsequencedSeconds since the first entry was taken that has no place yet; 0 when all have
     * @param unpublishedSeconds since the first entry was taken that has a place and lies under no published checkpoint; 0
     *     when all do
     */
    record Now(
            double sequenced,
            double signed,
            double published,
            double publishedSeconds,
            double unsequencedSeconds,
            double unpublishedSeconds) {}

    Now now() throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(READ);
                var row = query.executeQuery()) {
            row.next();
            return new Now(
                    row.getDouble("sequenced"),
                    row.getDouble("signed"),
                    row.getDouble("published"),
                    seconds(row, "published_seconds", Double.NaN),
                    seconds(row, "unsequenced_seconds", 0),
                    seconds(row, "unpublished_seconds", 0));
        }
    }

    private static double seconds(ResultSet row, String column, double none) throws SQLException {
        var value = row.getBigDecimal(column);
        return value == null ? none : Math.max(0, value.doubleValue());
    }
}
