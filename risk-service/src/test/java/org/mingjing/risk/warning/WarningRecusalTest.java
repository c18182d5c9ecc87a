package org.mingjing.risk.warning;

import static org.hamcrest.Matchers.equalTo;
import static org.mingjing.risk.RiskFixtures.UNIT_COLUMNS;
import static org.mingjing.risk.RiskFixtures.committee;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.unitRow;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.official.PeopleFixtures.LONG_AGO;
import static org.mingjing.risk.official.PeopleFixtures.declare;
import static org.mingjing.risk.signal.SignalFixtures.reported;
import static org.mingjing.risk.warning.WarningDesk.act;
import static org.mingjing.risk.warning.WarningDesk.official;
import static org.mingjing.risk.warning.WarningDesk.raised;
import static org.mingjing.risk.warning.WarningDesk.told;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.risk.official.PeopleFixtures;
import org.mingjing.testkit.As;

/** Who has to do with the warned leaves their warning to others. */
@QuarkusTest
class WarningRecusalTest {
    private String unit;
    private String warned;

    @BeforeEach
    void aSeriousSignalAgainstAnOfficial() {
        unit = importedUnit();
        warned = PeopleFixtures.official(unit);
        reported(Map.of("unitCode", unit, "officialCode", warned), 3);
    }

    @Test
    void whoever_has_to_do_with_the_warned_neither_raises_nor_decides_and_the_warned_do_not_choose_who_does() {
        var relative = PeopleFixtures.official(unit);
        declare(relative, "OFFICIAL", "SPOUSE", warned);
        var tied = As.role("supervisor").unit("EB-JC").official(relative);
        WarningDesk.raise(tied.request(), unit, warned)
                .statusCode(403)
                .body("type", equalTo("/problems/warning-interest"));
        WarningDesk.raise(As.role("supervisor").unit("EB-JC").request(), unit, warned)
                .statusCode(403)
                .body("type", equalTo("/problems/warning-nameless"));
        var code = told(unit, warned);
        act(official(unit, warned), code, "appeal", Map.of("text", "不服")).statusCode(200);
        act(tied.request(), code, "appeal-decision", Map.of("upheld", true, "reason", "x"))
                .statusCode(403)
                .body("type", equalTo("/problems/warning-interest"));
        act(tied.request(), code, "dismissal", Map.of("reason", "x"))
                .statusCode(403)
                .body("type", equalTo("/problems/warning-interest"));

        var other = PeopleFixtures.official(unit);
        var claimed = declare(warned, "OFFICIAL", "CLOSE_TIE", other);
        var member = As.role("party-committee").unit("EB-DW").official(other);
        act(member.request(), code, "appeal-decision", Map.of("upheld", true, "reason", "事实不清"))
                .statusCode(200);

        PeopleFixtures.send(
                        committee().header("If-Match", "\"0\""),
                        "integrity-file-ties/" + claimed + "/confirmation",
                        Map.of("reason", "已核实"))
                .statusCode(200);
        act(member.request(), code, "appeal-decision", Map.of("upheld", true, "reason", "事实不清"))
                .statusCode(403)
                .body("type", equalTo("/problems/warning-interest"));
    }

    @Test
    void whoever_declared_an_interest_in_a_school_or_holds_a_post_of_it_decides_on_no_warning_to_it() {
        reported(Map.of("unitCode", unit), 3);
        var parent = PeopleFixtures.official(importedUnit());
        var code = raised(unit, null);
        declare(parent, "SCHOOL", "RELATIVE_POSITION", unit);

        act(As.role("supervisor").unit("EB-JC").official(parent).request(), code, "dismissal", Map.of("reason", "x"))
                .statusCode(403)
                .body("type", equalTo("/problems/warning-interest"));

        var below = fresh("T");
        upload(leaderOf(unit), "units", UNIT_COLUMNS + unitRow(below, unit)).statusCode(200);
        var deputy = PeopleFixtures.official(below);
        var post = PeopleFixtures.post(unit, "DEPUTY", 1);
        PeopleFixtures.hold(leaderOf(unit), post, deputy, LONG_AGO, null).statusCode(201);
        act(As.role("supervisor").unit("EB-JC").official(deputy).request(), code, "dismissal", Map.of("reason", "x"))
                .statusCode(403)
                .body("type", equalTo("/problems/warning-own"));
    }
}
