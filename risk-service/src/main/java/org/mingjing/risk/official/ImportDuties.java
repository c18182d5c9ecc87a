package org.mingjing.risk.official;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mingjing.kit.csv.CsvRow;
import org.mingjing.kit.csv.CsvTable;
import org.mingjing.kit.csv.ImportReport;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.kit.sheet.Sheets;
import org.mingjing.risk.unit.Units;
import org.mingjing.risk.unit.UnitsSeen;

/** Takes from a table which post is charged with what from when to when, all of it or nothing. */
@ApplicationScoped
class ImportDuties {
    private static final List<String> COLUMNS = List.of("post_code", "duty", "subject_code", "from", "until");

    private final Posts posts;
    private final Duties duties;
    private final DutyPowers powers;
    private final Units units;
    private final UnitsSeen unitsSeen;
    private final WatchLeaders watchLeaders;
    private final Outbox outbox;

    ImportDuties(
            Posts posts,
            Duties duties,
            DutyPowers powers,
            Units units,
            UnitsSeen unitsSeen,
            WatchLeaders watchLeaders,
            Outbox outbox) {
        this.posts = posts;
        this.duties = duties;
        this.powers = powers;
        this.units = units;
        this.unitsSeen = unitsSeen;
        this.watchLeaders = watchLeaders;
        this.outbox = outbox;
    }

    ImportReport run(InputStream csv, boolean dryRun, Recorder recorder) {
        var table = Sheets.read(csv, COLUMNS, List.of());
        if (table.rows().size() > PeriodRows.LONGEST) {
            throw new RuleBroken("import-too-long", PeriodRows.LONGEST);
        }
        var subjects = new TreeSet<>(cells(table, "subject_code"));
        watchLeaders.lookAgain(table.rows().stream().flatMap(ImportDuties::led).collect(toSet()));
        subjects.forEach(duties::hold);
        var covered = unitsSeen.coveredBy(recorder.caller());
        var mine = posts.locked(cells(table, "post_code")).stream()
                .filter(post -> covered.test(post.unitCode()))
                .collect(toMap(Post::code, Function.identity()));
        var rows = compare(table, mine, subjectsOf(subjects, covered), recorder);
        table.refuseIfWrong();
        if (!dryRun) {
            rows.ended().forEach((duty, lastDay) -> duty.end(lastDay, recorder.said()));
            duties.persist(rows.created());
            Stream.concat(rows.ended().keySet().stream(), rows.created().stream())
                    .forEach(duty -> outbox.add(duty.told()));
        }
        return rows.report(dryRun);
    }

    private PeriodRows<Duty> compare(CsvTable table, Map<String, Post> mine, Subjects subjects, Recorder recorder) {
        var about = new HashMap<String, List<Duty>>(duties.list("subjectCode in ?1", subjects.all()).stream()
                .filter(Duty::inForce)
                .collect(groupingBy(Duty::subjectCode)));
        var rows = new PeriodRows<Duty>(recorder.now().toLocalDate());
        // First what ends, then what begins: a duty may pass on within one table.
        var beginnings = new ArrayList<Runnable>();
        for (var row : table.rows()) {
            var post = mine.get(row.text("post_code"));
            var kind = row.oneOf("duty", DutyKind.class);
            var subject = row.text("subject_code");
            var period = PeriodRows.period(row);
            if (post == null) {
                row.refuse("post_code", "post-not-known", row.text("post_code"));
            }
            if (!subjects.has(kind, subject)) {
                row.refuse("subject_code", kind.isAboutUnit() ? "unit-unknown" : "power-unknown", subject);
            }
            if (post == null || period.isEmpty()) {
                continue;
            }
            var key = String.join(
                    " ",
                    post.code(),
                    kind.name(),
                    subject,
                    String.valueOf(period.get().from()));
            row.uniqueTogether("from", key);
            var beside = about.computeIfAbsent(subject, code -> new ArrayList<>());
            var known = beside.stream()
                    .filter(duty -> duty.isThis(post.code(), kind, period.get().from()))
                    .findFirst();
            if (known.isPresent()) {
                if (rows.ends(row, key, known.get(), period.get())) {
                    beside.remove(known.get());
                    beside.add(new Duty(post.code(), kind, subject, period.get(), null, recorder.said()));
                }
            } else {
                beginnings.add(() -> rows.create(row, key, () -> {
                    var duty = new Duty(post.code(), kind, subject, period.get(), null, recorder.said());
                    duty.refuseUnlessFor(post);
                    duty.refuseBeside(beside);
                    beside.add(duty);
                    return duty;
                }));
            }
        }
        beginnings.forEach(Runnable::run);
        return rows;
    }

    /** What a row says who leads; one that says nothing right is refused later. */
    private static Stream<Led> led(CsvRow row) {
        var subject = row.optional("subject_code");
        return row.optional("duty").stream()
                .flatMap(named ->
                        Stream.of(DutyKind.values()).filter(kind -> kind.name().equals(named)))
                .flatMap(kind -> subject.flatMap(kind::leads).stream());
    }

    private static Set<String> cells(CsvTable table, String column) {
        return table.rows().stream()
                .flatMap(row -> row.optional(column).stream())
                .collect(toSet());
    }

    /** What of the named is there and the caller's: a power or unit elsewhere is as unknown as one that does not exist. */
    private record Subjects(Set<String> all, Set<String> powers, Set<String> units) {
        boolean has(DutyKind kind, String code) {
            return (kind.isAboutUnit() ? units : powers).contains(code);
        }
    }

    private Subjects subjectsOf(Set<String> named, Predicate<String> covered) {
        var mine = new HashSet<String>();
        powers.unitsOf(named).forEach((code, unit) -> {
            if (covered.test(unit)) {
                mine.add(code);
            }
        });
        var below = named.stream()
                .filter(code -> units.byCode(code).isPresent() && covered.test(code))
                .collect(toSet());
        return new Subjects(named, mine, below);
    }
}
