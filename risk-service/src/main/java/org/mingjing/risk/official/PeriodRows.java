package org.mingjing.risk.official;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.mingjing.kit.csv.CsvRow;
import org.mingjing.kit.csv.ImportReport;
import org.mingjing.kit.csv.ImportReport.Kind;
import org.mingjing.kit.problem.RuleBroken;

/** What a table of dated records would record anew and what it would end; what it leaves out stays as it is. */
final class PeriodRows<R extends DatedRecord> {
    static final int LONGEST = 20_000;

    private static final String FROM = "from";
    private static final String UNTIL = "until";

    private final LocalDate today;
    private final List<R> created = new ArrayList<>();
    private final Map<R, LocalDate> ended = new LinkedHashMap<>();
    private final ImportReport.Tally tally = ImportReport.tally();

    PeriodRows(LocalDate today) {
        this.today = today;
    }

    /** Empty when the cells are wrong, which the row then knows. */
    static Optional<Period> period(CsvRow row) {
        var from = row.date(FROM);
        var until = row.optional(UNTIL).isPresent() ? row.date(UNTIL) : null;
        try {
            return Optional.of(new Period(from, until));
        } catch (RuleBroken broken) {
            row.refuse(UNTIL, broken.code(), broken.arguments());
            return Optional.empty();
        }
    }

    /** @return whether the row ends what is known */
    boolean ends(CsvRow row, String key, R known, Period stated) {
        if (known.period().equals(stated)) {
            tally.add(key, Kind.UNCHANGED);
            return false;
        }
        try {
            if (stated.until() == null) {
                throw new RuleBroken("record-ends-already", known.period().until());
            }
            known.refuseEnding(stated.until(), today);
            ended.put(known, stated.until());
            tally.add(key, Kind.UPDATE, List.of(UNTIL));
            return true;
        } catch (RuleBroken broken) {
            row.refuse(UNTIL, broken.code(), broken.arguments());
            return false;
        }
    }

    void create(CsvRow row, String key, Supplier<R> admitted) {
        try {
            created.add(admitted.get());
            tally.add(key, Kind.CREATE);
        } catch (RuleBroken broken) {
            row.refuse(FROM, broken.code(), broken.arguments());
        }
    }

    List<R> created() {
        return created;
    }

    Map<R, LocalDate> ended() {
        return ended;
    }

    ImportReport report(boolean dryRun) {
        return tally.report(dryRun);
    }
}
