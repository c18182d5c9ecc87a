package org.mingjing.risk.warning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.official.Officials;
import org.mingjing.risk.unit.Units;

/**
 * The warnings as one caller may see them: the Supervision Office, the Party committee, analysts and auditors all but their
 * own; once they were told the warned official and the leaders of the unit, of an official that to which they belong now.
 */
@ApplicationScoped
class SeenWarnings {
    private static final Set<String> SEE_ALL =
            Set.of(Roles.SUPERVISOR, Roles.PARTY_COMMITTEE, Roles.RISK_ANALYST, Roles.AUDITOR);

    private final Warnings warnings;
    private final WarningEntries entries;
    private final Officials officials;
    private final Units units;
    private final UnitScope scope;
    private final WarningRecusal recusal;
    private final Clock clock;

    SeenWarnings(
            Warnings warnings,
            WarningEntries entries,
            Officials officials,
            Units units,
            UnitScope scope,
            WarningRecusal recusal,
            Clock clock) {
        this.warnings = warnings;
        this.entries = entries;
        this.officials = officials;
        this.units = units;
        this.scope = scope;
        this.recusal = recusal;
        this.clock = clock;
    }

    Warning required(Caller caller, String code) {
        return warnings.byCode(code)
                .filter(warning -> seesWhole(caller, warning) || seesAsWarned(caller, warning))
                .orElseThrow(NotFound::new);
    }

    /** For whoever decides; who has to do with the warned does not. */
    Warning toDecide(Caller caller, String code) {
        var warning = required(caller, code);
        recusal.refuse(caller, warning.warned());
        return warning;
    }

    /** For the warned to answer; somebody else who sees the warning has no voice here, and who decided it has none. */
    Warning asWarned(Caller caller, String code) {
        var warning = required(caller, code);
        if (!warning.hearing().told() || warning.wasDecidedBy(caller) || !speaksFor(caller, warning.warned())) {
            throw new RuleBroken("warning-of-others");
        }
        return warning;
    }

    /** An official speaks for themselves alone; a unit through its leader, or one above it who watches over nobody. */
    private boolean speaksFor(Caller caller, Warned warned) {
        if (warned.officialCode() != null) {
            return caller.is(warned.officialCode());
        }
        return caller.has(Roles.UNIT_LEADER)
                && (warned.unitCode().equals(caller.unit())
                        || !seesAll(caller) && scope.covers(caller, warned.unitCode()));
    }

    WarningView.Full full(Caller caller, Warning warning) {
        var whole = seesWhole(caller, warning);
        var history = entries.of(warning).stream()
                .filter(entry -> whole || entry.isForTheWarned())
                .toList();
        return WarningView.Full.of(warning, whole, history);
    }

    Page<WarningView.Listed> page(Caller caller, WarningSearch wanted, Paging paging) {
        var filter = new WarningFilter(self(caller), seesAll(caller), led(caller), wanted);
        var query = "warnings " + filter;
        var after = paging.after(query).text(0).orElse("");
        var today = LocalDate.now(clock);
        return Page.of(
                warnings.page(filter, after, today, paging.fetch()),
                paging,
                query,
                warning -> List.of(warning.code()),
                warning -> WarningView.Listed.of(warning, Awaited.of(warning, seesWhole(caller, warning), today)));
    }

    private static boolean seesAll(Caller caller) {
        return SEE_ALL.stream().anyMatch(caller::has);
    }

    /** A supervisor who is warned is one of the warned. */
    private static boolean seesWhole(Caller caller, Warning warning) {
        return seesAll(caller) && !caller.is(warning.warned().officialCode());
    }

    private boolean seesAsWarned(Caller caller, Warning warning) {
        var warned = warning.warned();
        return warning.hearing().told()
                && (caller.is(warned.officialCode())
                        || caller.has(Roles.UNIT_LEADER) && scope.covers(caller, unitOf(warned)));
    }

    private String unitOf(Warned warned) {
        return warned.officialCode() == null
                ? warned.unitCode()
                : officials.required(warned.officialCode()).unitCode();
    }

    /** No official has a blank for a code, as no unit has. */
    private static String self(Caller caller) {
        return Objects.requireNonNullElse(caller.official(), " ");
    }

    private List<String> led(Caller caller) {
        return caller.has(Roles.UNIT_LEADER) && caller.unit() != null ? units.within(caller.unit()) : List.of(" ");
    }
}
