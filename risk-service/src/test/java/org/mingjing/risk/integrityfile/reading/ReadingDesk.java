package org.mingjing.risk.integrityfile.reading;

import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.integrityfile.FileFixtures.FILES;
import static org.mingjing.risk.official.PeopleFixtures.official;
import static org.mingjing.risk.official.PeopleFixtures.send;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.testkit.As;

/** An office that supervises, somebody of it who reads, and the leader who lets them. */
final class ReadingDesk {
    static final String APPROVALS = "/api/risk/v1/integrity-file-approvals";
    static final List<String> ALL = List.of("POWERS", "SIGNALS", "WARNINGS", "PLEDGES", "ITEMS");

    final String office = importedUnit();
    final String readerCode = official(office);

    RequestSpecification reader() {
        return As.role("supervisor").unit(office).official(readerCode).request();
    }

    RequestSpecification colleague() {
        return As.role("supervisor").unit(office).official(fresh("OFF")).request();
    }

    RequestSpecification leader() {
        return leaderOf(office);
    }

    ValidatableResponse ask(String file, LocalDate until) {
        return send(
                reader(),
                "integrity-files/" + file + "/approvals",
                Map.of("purpose", "核查信访反映", "until", until.toString()));
    }

    String asked(String file, LocalDate until) {
        return ask(file, until).statusCode(201).extract().path("id");
    }

    String granted(String file, LocalDate until) {
        var id = asked(file, until);
        act(leader(), id, "grant").statusCode(200);
        return id;
    }

    /** On the newest version. */
    ValidatableResponse act(RequestSpecification as, String id, String step) {
        return act(as, reader().get(APPROVALS + "/" + id).header("ETag"), id, step);
    }

    static ValidatableResponse act(RequestSpecification as, String tag, String id, String step) {
        return as.header("If-Match", tag)
                .contentType("application/json")
                .body(Map.of("reason", "工作需要"))
                .post(APPROVALS + "/" + id + "/" + step)
                .then();
    }

    ValidatableResponse read(String file, String approval) {
        return read(reader(), file, approval, Map.of());
    }

    static ValidatableResponse read(RequestSpecification as, String file, String approval, Map<String, Object> beside) {
        var request = new HashMap<String, Object>(Map.of("approvalId", approval, "parts", ALL));
        request.putAll(beside);
        return as.contentType("application/json")
                .body(request)
                .post(FILES + file + "/readings")
                .then();
    }
}
