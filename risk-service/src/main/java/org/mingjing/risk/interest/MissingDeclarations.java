package org.mingjing.risk.interest;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.risk.official.ServingOfficials;
import org.mingjing.risk.official.ServingOfficials.Serving;
import org.mingjing.risk.unit.UnitsSeen;

/** Who declared for a year and who has not, of everybody in service. */
@ApplicationScoped
class MissingDeclarations {
    private final YearlyDeclarations declarations;
    private final DeclarationReminder.Sent sent;
    private final ServingOfficials servingOfficials;
    private final UnitsSeen unitsSeen;
    private final UnitScope scope;
    private final InterestConfig config;
    private final Clock clock;

    MissingDeclarations(
            YearlyDeclarations declarations,
            DeclarationReminder.Sent sent,
            ServingOfficials servingOfficials,
            UnitsSeen unitsSeen,
            UnitScope scope,
            InterestConfig config,
            Clock clock) {
        this.declarations = declarations;
        this.sent = sent;
        this.servingOfficials = servingOfficials;
        this.unitsSeen = unitsSeen;
        this.scope = scope;
        this.config = config;
        this.clock = clock;
    }

    /**
     * @param overdue whether the day has passed by which it was due
     * @param remindedOn null while nobody reminded them
     */
    record Missing(String official, String unitCode, LocalDate dueOn, boolean overdue, LocalDate remindedOn) {}

    Page<Missing> page(Caller caller, int year, String unit, Paging paging) {
        var today = LocalDate.now(clock);
        var dueOn = config.dueDay().atYear(year);
        var filter = "interest-declarations missing " + scope.boundary(caller) + " " + unit + " " + year;
        var after = paging.after(filter).text(0).orElse("");
        var found = servingOfficials.page(
                lastDayOf(year, today),
                unitsSeen.by(caller, unit),
                declarations.whoDeclared(year, after),
                after,
                paging.fetch());
        var reminded = sent.to(found.stream().map(Serving::official).toList(), year).stream()
                .collect(toMap(DeclarationReminder::officialCode, DeclarationReminder::remindedOn));
        var rows = found.stream()
                .map(serving -> new Missing(
                        serving.official(),
                        serving.unitCode(),
                        dueOn,
                        today.isAfter(dueOn),
                        reminded.get(serving.official())))
                .toList();
        return Page.of(rows, paging, filter, missing -> List.of(missing.official()), missing -> missing);
    }

    Page<YearlyDeclaration> made(Caller caller, int year, String unit, Paging paging) {
        var filter = "interest-declarations " + scope.boundary(caller) + " " + unit + " " + year;
        var after = paging.after(filter).text(0).orElse("");
        return Page.of(
                declarations.page(year, unitsSeen.by(caller, unit), after, paging.fetch()),
                paging,
                filter,
                declaration -> List.of(declaration.officialCode()),
                declaration -> declaration);
    }

    private static LocalDate lastDayOf(int year, LocalDate today) {
        return year < today.getYear() ? LocalDate.of(year, 12, 31) : today;
    }
}
