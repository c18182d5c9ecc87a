package org.mingjing.risk;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.mingjing.testkit.As;

/** People, codes nobody else uses, and tables of a few rows. */
public final class RiskFixtures {
    public static final String UNIT_COLUMNS = "code,parent_code,kind,name_zh,name_en\n";
    public static final String POWER_COLUMNS =
            "code,unit_code,type,scope,name_zh,name_en,legal_basis,led_by,public_attention,delegated_by_superior,"
                    + "discretion,importance,yearly_cases,corruption_probability,statutory_limit,statutory_unit,"
                    + "promised_limit,promised_unit\n";
    public static final String PROPOSAL_COLUMNS =
            "code,power_code,step,kind,channel,description_zh,description_en,evidence\n";

    /** A list that a review decided on says who found what. */
    public static final String RISK_POINT_COLUMNS = PROPOSAL_COLUMNS.strip() + ",proposed_by\n";

    // A clock set months ahead makes much due, and only then what a test waits for.
    static {
        org.awaitility.Awaitility.setDefaultTimeout(java.time.Duration.ofMinutes(1));
    }

    private RiskFixtures() {}

    public static RequestSpecification analyst() {
        return As.role("risk-analyst").unit("EB-JC").official("ANALYST-JC").request();
    }

    public static RequestSpecification supervisor() {
        return As.role("supervisor").unit("EB-JC").official("SUPERVISOR-JC").request();
    }

    public static RequestSpecification committee() {
        return As.role("party-committee").unit("EB-DW").official("PARTY-DW").request();
    }

    /** Who publishes for the Party committee has not approved: nobody passes two gates. */
    public static RequestSpecification committeeOffice() {
        return As.role("party-committee")
                .unit("EB-DW")
                .official("PARTY-OFFICE-DW")
                .request();
    }

    public static RequestSpecification leaderOf(String unit) {
        return As.role("unit-leader").unit(unit).official("LEADER-" + unit).request();
    }

    public static RequestSpecification auditor() {
        return As.role("auditor").unit("EB-JC").official("AUDITOR-JC").request();
    }

    /** A code for this test alone. */
    public static String fresh(String prefix) {
        return prefix + "-"
                + UUID.randomUUID().toString().substring(0, 13).replace("-", "").toUpperCase(java.util.Locale.ROOT);
    }

    public static String unitRow(String code, String parent) {
        return code + "," + parent + ",OFFICE,某科室,Some section\n";
    }

    /** Rated 2.10 and III, as EB-L-02 of the sample bureau; one upheld fact makes it 2.40 and II. */
    public static String mildPowerRow(String code, String unit) {
        return code + "," + unit + ",LICENSE,UNIT,教师资格认定,Teacher qualification,《教师法》第十三条,"
                + "OTHER,MEDIUM,N,NONE,2,1260,1,30,CALENDAR_DAY,15,WORKING_DAY\n";
    }

    public static String proposalRow(String code, String power) {
        return code + "," + power + ",EXAMINE,MISCONDUCT,SELF,走过场,Perfunctory,两起投诉反映\n";
    }

    public static String riskPointRow(String code, String power) {
        return proposalRow(code, power).strip() + ",PROPOSER-1\n";
    }

    public static ValidatableResponse upload(RequestSpecification as, String table, String csv) {
        return as.contentType("text/csv")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/api/risk/v1/imports/" + table)
                .then();
    }

    /** A unit that many tests name; whichever enters it first, and on whatever day of its clock, it is there for all. */
    public static String sharedUnit(String code) {
        upload(
                        analyst(),
                        "units",
                        UNIT_COLUMNS.strip() + ",from\n" + unitRow(code, "").strip() + ",2019-01-01\n")
                .statusCode(200);
        return code;
    }

    public static String importedUnit() {
        var unit = fresh("T");
        upload(analyst(), "units", UNIT_COLUMNS + unitRow(unit, "")).statusCode(200);
        return unit;
    }

    public static String importedPower(String unit) {
        var power = fresh(unit + "-L");
        upload(analyst(), "powers", POWER_COLUMNS + mildPowerRow(power, unit)).statusCode(200);
        return power;
    }

    public static String ratedPower(String unit) {
        var power = importedPower(unit);
        rate(unit);
        return power;
    }

    public static void rate(String unit) {
        analyst()
                .contentType("application/json")
                .body("{\"unitCode\":\"" + unit + "\", \"reason\": \"核实\"}")
                .post("/api/risk/v1/ratings")
                .then()
                .statusCode(200);
    }

    public static String sample(String file) {
        try {
            return Files.readString(Path.of("src/test/resources/sample-bureau", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
