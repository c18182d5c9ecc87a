package org.mingjing.risk.riskpoint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.mingjing.kit.csv.ImportReport;
import org.mingjing.risk.imports.ImportTable;
import org.mingjing.risk.naming.DoubtfulWord;
import org.mingjing.risk.naming.NamedWord;
import org.mingjing.risk.power.Power;
import org.mingjing.risk.procedure.Steps;

/** A table of risk points beside what is known of the powers that it names. No table changes a risk point that is known. */
public final class RiskPointTable {
    /** Many more than people can tell apart: each is held against all others of its power. */
    public static final int MOST_ON_ONE_POWER = 500;

    private final ImportTable<RiskPointRow> table;
    private final Map<String, Power> powers;
    private final Map<String, Steps> steps;
    private final NamesInRows names;
    private final Map<String, RiskPoint> known;
    private final List<RiskPoint> there;

    /**
     * @param powers that the caller sees, by code
     * @param known risk points under the codes of the rows, on whichever power
     * @param there what staff know of these powers
     */
    RiskPointTable(
            ImportTable<RiskPointRow> table,
            Map<String, Power> powers,
            Map<String, Steps> steps,
            NamesInRows names,
            Map<String, RiskPoint> known,
            List<RiskPoint> there) {
        this.table = table;
        this.powers = powers;
        this.steps = steps;
        this.names = names;
        this.known = known;
        this.there = there;
    }

    /** Those that counted on a day on the powers of the table and that it does not name. */
    public List<RiskPoint> unlisted(LocalDate day) {
        return there.stream()
                .filter(point -> point.countedOn(day))
                .filter(point -> !table.stated().containsKey(point.code()))
                .toList();
    }

    /**
     * What the new rows state; whatever is wrong with any row is noted.
     *
     * @param repeated in which states a risk point may be that a row only repeats
     * @param replaced risk points that go with this table, so that a row may be like them
     */
    public List<RiskPoint> create(
            Set<RiskPointStatus> repeated,
            Set<RiskPoint> replaced,
            BiFunction<String, RiskPointRow, RiskPoint> create) {
        var alike = new LikeKnown(
                there.stream().filter(point -> !replaced.contains(point)).toList());
        var fresh = new HashMap<String, Integer>();
        var created = new ArrayList<RiskPoint>();
        table.stated().forEach((code, row) -> {
            var power = powers.get(row.profile().powerCode());
            if (power == null) {
                table.refuse(code, "power_code", "power-unknown", row.profile().powerCode());
            } else if (known.containsKey(code)) {
                checkKnown(known.get(code), row.profile(), repeated);
            } else if (fresh.merge(power.code(), 1, Integer::sum) > MOST_ON_ONE_POWER) {
                table.refuse(code, "power_code", "risk-points-too-many", power.code(), MOST_ON_ONE_POWER);
            } else {
                var point = create.apply(code, row);
                checkNew(point, power);
                names.check(code, row);
                alike.check(table, point, row);
                created.add(point);
            }
        });
        return created;
    }

    private void checkKnown(RiskPoint before, RiskPointProfile stated, Set<RiskPointStatus> repeated) {
        if (!before.profile().powerCode().equals(stated.powerCode())) {
            refuse(before, "code", "risk-point-on-another-power", before.code());
        } else if (!repeated.contains(before.status()) || !stated.repeats(before.profile())) {
            refuse(before, "code", "risk-point-not-by-import", before.code(), before.status());
        }
    }

    private void checkNew(RiskPoint point, Power power) {
        if (power.hasEnded()) {
            refuse(point, "power_code", "risk-point-power-ended", power.code());
        }
        Misplaced.of(point.profile(), steps.get(power.code()))
                .ifPresent(misplaced -> refuse(
                        point,
                        misplaced.column(),
                        misplaced.problem(),
                        misplaced.arguments().toArray()));
    }

    public void refuse(RiskPoint stated, String column, String problem, Object... arguments) {
        table.refuse(stated.code(), column, problem, arguments);
    }

    public void refuseIfWrong() {
        table.refuseIfWrong();
    }

    /** Of the rows, for what the table leaves out is another's to say. @param doubtful says of a word why it should be looked at */
    public ImportReport.Tally tally(Function<NamedWord, DoubtfulWord> doubtful) {
        var tally = ImportReport.tally();
        names.tellDoubtful(
                (place, word) -> tally.notice(place, doubtful.apply(word).message()));
        table.stated()
                .keySet()
                .forEach(code -> tally.add(
                        code, known.containsKey(code) ? ImportReport.Kind.UNCHANGED : ImportReport.Kind.CREATE));
        return tally;
    }

    public NamesInRows names() {
        return names;
    }

    public Map<String, Power> powers() {
        return powers;
    }
}
