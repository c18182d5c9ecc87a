package org.mingjing.risk.riskpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mingjing.kit.csv.ImportReport;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.imports.ImportOptions;
import org.mingjing.risk.naming.NamesAtTheDesk;
import org.mingjing.risk.power.SeenPowers;

/** Takes what somebody proposes in one go; a review decides on each row as on every other proposal. */
@ApplicationScoped
public class ImportProposals {
    private static final Set<RiskPointStatus> REPEATED =
            EnumSet.of(RiskPointStatus.PROPOSED, RiskPointStatus.CONFIRMED);

    private final ReadTable readTable;
    private final SeenPowers seenPowers;
    private final RiskPoints riskPoints;
    private final NamesAtTheDesk namesAtTheDesk;
    private final Outbox outbox;
    private final Clock clock;

    ImportProposals(
            ReadTable readTable,
            SeenPowers seenPowers,
            RiskPoints riskPoints,
            NamesAtTheDesk namesAtTheDesk,
            Outbox outbox,
            Clock clock) {
        this.readTable = readTable;
        this.seenPowers = seenPowers;
        this.riskPoints = riskPoints;
        this.namesAtTheDesk = namesAtTheDesk;
        this.outbox = outbox;
        this.clock = clock;
    }

    public ImportReport run(InputStream file, ImportOptions options, Caller proposer) {
        if (options.deleteAbsent()) {
            throw new RuleBroken("risk-points-stay");
        }
        var table = readTable.read(file, RiskPointRow.OPTIONAL, codes -> seenPowers.locked(proposer, codes));
        var today = LocalDate.now(clock);
        var proposed = table.create(
                REPEATED,
                Set.of(),
                (code, row) ->
                        RiskPoint.proposed(code, row.profile(), new Proposal(proposer.actor(), today, row.evidence())));
        checkChannels(table, proposed, proposer);
        table.refuseIfWrong();
        if (!options.dryRun()) {
            riskPoints.persist(proposed);
            table.names().claim((words, why) -> namesAtTheDesk.claim(words, why, proposer));
            outbox.addAll(proposed.stream().map(RiskPointEvents::proposed).toList());
        }
        return table.tally(namesAtTheDesk::doubtful).report(options.dryRun());
    }

    private static void checkChannels(RiskPointTable table, List<RiskPoint> proposed, Caller proposer) {
        proposed.stream()
                .filter(point -> !point.profile().channel().isOpenTo(proposer))
                .forEach(point -> table.refuse(
                        point, "channel", "risk-point-channel", point.profile().channel()));
    }
}
