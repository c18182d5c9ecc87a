package org.mingjing.risk.official;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mingjing.kit.csv.CsvRow;
import org.mingjing.kit.csv.ImportReport;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.kit.sheet.Sheets;
import org.mingjing.risk.unit.Units;

/** Takes posts from a table, all of it or nothing. A post that is known may only end. */
@ApplicationScoped
class ImportPosts {
    private static final List<String> COLUMNS =
            List.of("code", "unit_code", "name_zh", "name_en", "leadership", "seats", "from", "until");
    private static final int MOST_SEATS = 999;

    private final Posts posts;
    private final Holdings holdings;
    private final Duties duties;
    private final Units units;
    private final UnitScope scope;
    private final Outbox outbox;

    ImportPosts(Posts posts, Holdings holdings, Duties duties, Units units, UnitScope scope, Outbox outbox) {
        this.posts = posts;
        this.holdings = holdings;
        this.duties = duties;
        this.units = units;
        this.scope = scope;
        this.outbox = outbox;
    }

    ImportReport run(InputStream csv, boolean dryRun, Recorder recorder) {
        var table = Sheets.read(csv, COLUMNS, List.of());
        if (table.rows().size() > PeriodRows.LONGEST) {
            throw new RuleBroken("import-too-long", PeriodRows.LONGEST);
        }
        var codes = table.rows().stream()
                .flatMap(row -> row.optional("code").stream())
                .toList();
        var known = posts.locked(codes).stream().collect(toMap(Post::code, Function.identity()));
        var rows = new PeriodRows<Post>(recorder.now().toLocalDate());
        table.rows().forEach(row -> take(row, known, rows, recorder));
        table.refuseIfWrong();
        if (!dryRun) {
            rows.ended().forEach((post, lastDay) -> post.end(lastDay, recorder.said()));
            posts.persist(rows.created());
            Stream.concat(rows.ended().keySet().stream(), rows.created().stream())
                    .forEach(post -> outbox.add(post.told()));
        }
        return rows.report(dryRun);
    }

    private void take(CsvRow row, Map<String, Post> known, PeriodRows<Post> rows, Recorder recorder) {
        var code = row.key("code");
        if (!code.isEmpty() && !code.matches(Post.CODE)) {
            row.refuse("code", "code-malformed", code);
        }
        var profile = profile(row);
        var unit = profile.unitCode();
        if (!unit.isEmpty() && (units.byCode(unit).isEmpty() || !scope.covers(recorder.caller(), unit))) {
            row.refuse("unit_code", "unit-unknown", unit);
        }
        PeriodRows.period(row).ifPresent(period -> {
            var before = known.get(code);
            if (before == null) {
                rows.create(row, code, () -> new Post(code, profile, period, recorder.said()));
            } else if (!scope.covers(recorder.caller(), before.unitCode())) {
                row.refuse("code", "post-code-taken", code);
            } else if (!before.inForce()
                    || !before.profile().equals(profile)
                    || !before.period().from().equals(period.from())) {
                row.refuse("code", "post-stays-what-it-is", code);
            } else if (rows.ends(row, code, before, period) && needed(code, period)) {
                row.refuse("until", "post-still-needed", code, period.until());
            }
        });
    }

    private boolean needed(String code, Period period) {
        return Stream.concat(holdings.of(code).stream(), duties.of(code).stream())
                .anyMatch(dated -> dated.inForce() && !period.contains(dated.period()));
    }

    private static PostProfile profile(CsvRow row) {
        return new PostProfile(
                row.text("unit_code"),
                row.text("name_zh"),
                row.text("name_en"),
                row.oneOf("leadership", Leadership.class),
                row.integer("seats", 1, MOST_SEATS));
    }
}
