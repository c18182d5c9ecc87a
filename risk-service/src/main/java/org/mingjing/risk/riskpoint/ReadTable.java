package org.mingjing.risk.riskpoint;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mingjing.risk.imports.ImportTable;
import org.mingjing.risk.naming.LookForNames;
import org.mingjing.risk.naming.PublicText;
import org.mingjing.risk.power.Power;
import org.mingjing.risk.procedure.Procedures;

/** Reads a table of risk points and what is known of its powers, which stay locked: nobody adds to them meanwhile. */
@ApplicationScoped
public class ReadTable {
    private final RiskPoints riskPoints;
    private final Procedures procedures;
    private final LookForNames lookForNames;

    ReadTable(RiskPoints riskPoints, Procedures procedures, LookForNames lookForNames) {
        this.riskPoints = riskPoints;
        this.procedures = procedures;
        this.lookForNames = lookForNames;
    }

    /**
     * @param optional columns that the table may also have
     * @param locked of the powers that the table names those that it may, kept from all other changes
     */
    public RiskPointTable read(
            InputStream file, List<String> optional, Function<Collection<String>, List<Power>> locked) {
        var table = ImportTable.read(file, RiskPointRow.COLUMNS, optional, RiskPointRow::of);
        var named = table.stated().values().stream()
                .map(row -> row.profile().powerCode())
                .collect(toSet());
        Map<String, Power> powers = locked.apply(named).stream().collect(toMap(Power::code, power -> power));
        return new RiskPointTable(
                table,
                powers,
                procedures.steps(powers.keySet()),
                names(table, powers),
                riskPoints.byCode(table.stated().keySet()),
                riskPoints.of(powers.keySet(), Duplicates.KNOWN_TO_STAFF));
    }

    private NamesInRows names(ImportTable<RiskPointRow> table, Map<String, Power> powers) {
        var texts = new HashMap<String, List<PublicText>>();
        table.stated().forEach((code, row) -> {
            var power = powers.get(row.profile().powerCode());
            if (power != null) {
                texts.computeIfAbsent(power.unitCode(), unit -> new ArrayList<>())
                        .addAll(PublicWords.texts(code, row.profile()));
            }
        });
        return new NamesInRows(table, lookForNames.in(texts));
    }
}
