package org.mingjing.process.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.process.power.Oversight;
import org.mingjing.process.recusal.ReadRecusals;
import org.mingjing.process.register.Register;
import org.mingjing.process.register.RegisterEntry;

/** Who may read what of a case: staff of its unit and of the owner of the power all of it, an office that is asked the outline while it is asked. */
@ApplicationScoped
class ReadCases {
    private final CaseFiles files;
    private final CaseViews views;
    private final Register register;
    private final ReadRecusals recusals;
    private final Oversight oversight;
    private final UnitScope scope;

    ReadCases(
            CaseFiles files,
            CaseViews views,
            Register register,
            ReadRecusals recusals,
            Oversight oversight,
            UnitScope scope) {
        this.files = files;
        this.views = views;
        this.register = register;
        this.recusals = recusals;
        this.oversight = oversight;
        this.scope = scope;
    }

    Page<CaseSummary> list(CaseFiles.Filter filter, Paging paging, Caller caller) {
        var condition = filter + " within " + scope.boundary(caller);
        var after = paging.after(condition).uuid(0).orElse(null);
        var rows = files.newest(filter, oversight.unitsOf(caller), after, paging.fetch());
        return Page.of(rows, paging, condition, file -> List.of(file.id().toString()), CaseSummary::of);
    }

    CaseView one(String number, Caller caller) {
        var file = files.known(number);
        var view = views.of(file);
        // Another system reports and follows cases; the people in them are not its business.
        if (caller.has(Roles.INTEGRATION)) {
            return view.redacted();
        }
        // Nor is it an analyst's, who sees every case: by another role they may see this one whole.
        if (caller.inOtherRolesThan(Roles.RISK_ANALYST)
                .filter(other -> isOfTheirs(file, other))
                .isPresent()) {
            return view;
        }
        if (caller.has(Roles.RISK_ANALYST) || file.steps().asks(office -> scope.covers(caller, office))) {
            return view.redacted();
        }
        throw new NotFound();
    }

    /** Who must keep out of a case, for whoever has to see to it. */
    List<ReadRecusals.MustRecuse> recusals(String number, Caller caller) {
        var file = files.known(number);
        if (!isOfTheirs(file, caller)) {
            throw new NotFound();
        }
        return recusals.of(number, caller);
    }

    List<RegisterEntry> entries(String number, Caller caller) {
        if (!isOfTheirs(files.known(number), caller)) {
            throw new NotFound();
        }
        return register.of(number);
    }

    private boolean isOfTheirs(CaseFile file, Caller caller) {
        return oversight.covers(caller, file.unitCode(), file.powerCode());
    }
}
