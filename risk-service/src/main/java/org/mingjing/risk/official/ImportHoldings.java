package org.mingjing.risk.official;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mingjing.kit.csv.CsvRow;
import org.mingjing.kit.csv.CsvTable;
import org.mingjing.kit.csv.ImportReport;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.kit.sheet.Sheets;
import org.mingjing.risk.unit.UnitsSeen;

/** Takes from a table who holds which post from when to when, all of it or nothing. */
@ApplicationScoped
class ImportHoldings {
    private static final List<String> COLUMNS = List.of("post_code", "official_code", "from", "until");

    private final Posts posts;
    private final Holdings holdings;
    private final Officials officials;
    private final OfficialRecords records;
    private final UnitsSeen unitsSeen;
    private final WatchLeaders watchLeaders;
    private final Outbox outbox;

    ImportHoldings(
            Posts posts,
            Holdings holdings,
            Officials officials,
            OfficialRecords records,
            UnitsSeen unitsSeen,
            WatchLeaders watchLeaders,
            Outbox outbox) {
        this.posts = posts;
        this.holdings = holdings;
        this.officials = officials;
        this.records = records;
        this.unitsSeen = unitsSeen;
        this.watchLeaders = watchLeaders;
        this.outbox = outbox;
    }

    private record Line(CsvRow row, String key, Post post, String official, Period period) {}

    ImportReport run(InputStream csv, boolean dryRun, Recorder recorder) {
        var table = Sheets.read(csv, COLUMNS, List.of());
        if (table.rows().size() > PeriodRows.LONGEST) {
            throw new RuleBroken("import-too-long", PeriodRows.LONGEST);
        }
        var named = table.rows().stream()
                .flatMap(row -> row.optional("post_code").stream())
                .collect(toSet());
        watchLeaders.lookAgainFrom(posts.named(named));
        var covered = unitsSeen.coveredBy(recorder.caller());
        var mine = posts.locked(named).stream()
                .filter(post -> covered.test(post.unitCode()))
                .collect(toMap(Post::code, Function.identity()));
        var lines = lines(table, mine, recorder);
        var byPost = holdings.of(mine.keySet()).stream().collect(groupingBy(Holding::postCode));
        var known = new HashMap<String, Holding>();
        var seats = new HashMap<String, PostHoldings>();
        mine.forEach((code, post) -> {
            var of = byPost.getOrDefault(code, List.of());
            seats.put(code, new PostHoldings(post, of));
            of.stream()
                    .filter(Holding::inForce)
                    .forEach(holding -> known.put(key(code, holding.officialCode(), holding.period()), holding));
        });
        var leavers =
                records.historiesOfLeavers(lines.stream().map(Line::official).collect(toSet()));
        var rows = compare(lines, known, seats, leavers, recorder);
        table.refuseIfWrong();
        if (!dryRun) {
            apply(rows, mine, recorder);
        }
        return rows.report(dryRun);
    }

    private List<Line> lines(CsvTable table, Map<String, Post> mine, Recorder recorder) {
        var covered = unitsSeen.coveredBy(recorder.caller());
        var people = officials
                .locked(table.rows().stream()
                        .flatMap(row -> row.optional("official_code").stream())
                        .collect(toSet()))
                .stream()
                .filter(official -> covered.test(official.unitCode()))
                .collect(toMap(Official::code, Function.identity()));
        return table.rows().stream()
                .flatMap(row -> {
                    var post = mine.get(row.text("post_code"));
                    var official = people.get(row.text("official_code"));
                    var period = PeriodRows.period(row);
                    if (post == null) {
                        row.refuse("post_code", "post-not-known", row.text("post_code"));
                    }
                    if (official == null) {
                        row.refuse("official_code", "official-not-known", row.text("official_code"));
                    }
                    if (post == null || official == null || period.isEmpty()) {
                        return Stream.empty();
                    }
                    var key = key(post.code(), official.code(), period.get());
                    row.uniqueTogether("from", key);
                    return Stream.of(new Line(row, key, post, official.code(), period.get()));
                })
                .toList();
    }

    /** First who leaves, then who comes: a seat may pass on within one table. */
    private static PeriodRows<Holding> compare(
            List<Line> lines,
            Map<String, Holding> known,
            Map<String, PostHoldings> seats,
            Map<String, OfficialHistory> leavers,
            Recorder recorder) {
        var rows = new PeriodRows<Holding>(recorder.now().toLocalDate());
        lines.stream().filter(line -> known.containsKey(line.key())).forEach(line -> {
            var before = known.get(line.key());
            if (rows.ends(line.row(), line.key(), before, line.period())) {
                seats.get(line.post().code())
                        .end(line.official(), before.period(), line.period().until());
            }
        });
        lines.stream()
                .filter(line -> !known.containsKey(line.key()))
                .forEach(line -> rows.create(line.row(), line.key(), () -> {
                    Optional.ofNullable(leavers.get(line.official()))
                            .ifPresent(leaver -> leaver.refuseIfGone(line.official(), line.period()));
                    seats.get(line.post().code()).admit(line.official(), line.period());
                    return new Holding(line.post().code(), line.official(), line.period(), null, recorder.said());
                }));
        return rows;
    }

    private void apply(PeriodRows<Holding> rows, Map<String, Post> mine, Recorder recorder) {
        rows.ended().forEach((holding, lastDay) -> holding.end(lastDay, recorder.said()));
        holdings.persist(rows.created());
        Stream.concat(rows.ended().keySet().stream(), rows.created().stream())
                .forEach(holding -> outbox.add(holding.told(mine.get(holding.postCode()))));
    }

    private static String key(String post, String official, Period period) {
        return post + " " + official + " " + period.from();
    }
}
