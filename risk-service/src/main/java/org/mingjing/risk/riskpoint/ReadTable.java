package org.mingjing.risk.riskpoint;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.mingjing.risk.imports.ImportTable;
import org.mingjing.risk.official.FreeTexts;
import org.mingjing.risk.power.Power;
import org.mingjing.risk.procedure.Procedures;

/** Reads a table of risk points and what is known of its powers, which stay locked: nobody adds to them meanwhile. */
@ApplicationScoped
class ReadTable {
    private final RiskPoints riskPoints;
    private final Procedures procedures;
    private final FreeTexts freeTexts;

    ReadTable(RiskPoints riskPoints, Procedures procedures, FreeTexts freeTexts) {
        this.riskPoints = riskPoints;
        this.procedures = procedures;
        this.freeTexts = freeTexts;
    }

    /**
     * @param optional columns that the table may also have
     * @param locked of the powers that the table names those that it may, kept from all other changes
     */
    RiskPointTable read(InputStream file, List<String> optional, Function<Collection<String>, List<Power>> locked) {
        var table = ImportTable.read(file, RiskPointRow.COLUMNS, optional, RiskPointRow::of);
        var named = table.stated().values().stream()
                .map(row -> row.profile().powerCode())
                .collect(toSet());
        var powers = locked.apply(named).stream().collect(toMap(Power::code, power -> power));
        return new RiskPointTable(
                table,
                powers,
                procedures.steps(powers.keySet()),
                freeTexts.names(),
                riskPoints.byCode(table.stated().keySet()),
                riskPoints.of(powers.keySet(), Duplicates.KNOWN_TO_STAFF));
    }
}
