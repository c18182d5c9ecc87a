package org.mingjing.bench.log;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import org.mingjing.bench.Databases;

/** Puts entries of 128 bytes into the log's inbox, as its own role may, with what else is kept of them, and waits until they are published. */
final class Filling {
    private static final int AT_ONCE = 20_000;
    /** So many may be under way. */
    private static final int AHEAD = 5 * AT_ONCE;

    private static final Duration COVERED_WITHIN = Duration.ofMinutes(5);
    private static final String FILL = """
            with given as (
                select n, %s as name, convert_to(md5('a' || n) || md5('b' || n) || md5('c' || n) || md5('d' || n), 'UTF8') as body
                from generate_series(?::bigint, ?::bigint) n),
            added as (
                insert into log_inbox (producer, producer_key, leaf_hash, body, deadline, received_at)
                select 'bench', name, sha256('\\x00'::bytea || body), body,
                       now() + interval '1 day', now()
                from given order by n
                returning id, leaf_hash)
            %s
            insert into log_pending (inbox_id) select id from added""";

    private static final String ASCENDING = "'fill-' || lpad(n::text, 12, '0')";
    private static final String RANDOM = "md5('k' || n)";
    private static final String OPENINGS = """
            , concerned as (
                insert into disclosure.subject_key (subject, wrapped, outer_key)
                select 'bench:' || md5(id::text), convert_to(repeat('w', 60), 'UTF8'),
                       (select value from log_rule where what = 'log.openings-key' order by id desc limit 1)
                from added),
            opened as (
                insert into disclosure.opening (leaf_hash, inbox_id, path, subject, sealed)
                select leaf_hash, id, path, 'bench:' || md5(id::text), convert_to(repeat('s', 90), 'UTF8')
                from added, unnest(array['/case', '/complaint', '/kind', '/outcome']) path)""";

    private final String fill;
    private final Path folder;
    private final CheckpointWatch watch;

    Filling(Path folder, CheckpointWatch watch, Growth growth) {
        this.fill = FILL.formatted(growth == Growth.RANDOM ? RANDOM : ASCENDING, growth == Growth.ACTS ? OPENINGS : "");
        this.folder = folder;
        this.watch = watch;
    }

    /** Until the log has at least so many entries; does nothing when it has. */
    void fillTo(long size) throws SQLException, InterruptedException {
        long begun = System.nanoTime();
        long from = LogSize.sequenced(folder);
        try (var connection = Databases.open(folder, "mingjing_process")) {
            long reached = from;
            while (reached < size) {
                add(connection, reached, (int) Math.min(AT_ONCE, size - reached));
                reached = Math.min(size, reached + AT_ONCE);
                if (reached - from > AHEAD) {
                    watch.awaitSize(reached - AHEAD, COVERED_WITHIN);
                }
            }
        }
        watch.awaitSize(Math.max(size, from), COVERED_WITHIN);
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "filled from %,d to %,d entries in %.0f s, %,.0f/s%n",
                from,
                Math.max(size, from),
                seconds,
                Math.max(0, size - from) / seconds);
    }

    /** Named after the place they will be given, for nobody else appends meanwhile. */
    private void add(Connection connection, long from, int count) throws SQLException {
        try (var add = connection.prepareStatement(fill)) {
            add.setLong(1, from);
            add.setLong(2, from + count - 1);
            add.executeUpdate();
        }
    }
}
