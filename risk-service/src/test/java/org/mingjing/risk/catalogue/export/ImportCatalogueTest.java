package org.mingjing.risk.catalogue.export;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.mingjing.risk.RiskFixtures.auditor;
import static org.mingjing.risk.RiskFixtures.committee;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.ratedPower;
import static org.mingjing.risk.catalogue.CatalogueFixtures.drafted;
import static org.mingjing.risk.catalogue.CatalogueFixtures.etag;
import static org.mingjing.risk.catalogue.CatalogueFixtures.read;
import static org.mingjing.risk.catalogue.CatalogueFixtures.step;
import static org.mingjing.risk.catalogue.CatalogueFixtures.submit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An exported catalogue comes back from its unit. */
@QuarkusTest
class ImportCatalogueTest {
    private String unit;
    private String power;
    private String code;

    @BeforeEach
    void aDraft() {
        unit = importedUnit();
        power = ratedPower(unit);
        code = drafted(unit);
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"XLSX", "CSV", "JSON"})
    void what_was_exported_changes_nothing_when_it_comes_back(ExportFormat format) {
        give(leaderOf(unit), format, exported(format), false)
                .statusCode(200)
                .body("unchanged", equalTo(1))
                .body("updated", equalTo(0));
        read(code).body("catalogue.state", equalTo("DRAFT"));
    }

    @Test
    void a_dry_run_tells_line_by_line_what_would_change_and_changes_nothing() {
        give(leaderOf(unit), ExportFormat.CSV, edited(csv -> csv.replace("教师资格认定", "教师资格审查")), true)
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("changes.key", equalTo(List.of(power)))
                .body("changes[0].fields", equalTo(List.of("name_zh")));

        powerIsNamed("教师资格认定");
    }

    @Test
    void what_the_file_states_is_stated_of_the_power_and_stands_in_the_catalogue_drawn_up_again() {
        give(leaderOf(unit), ExportFormat.CSV, edited(csv -> csv.replace("教师资格认定", "教师资格审查")), false)
                .statusCode(200)
                .body("updated", equalTo(1));

        powerIsNamed("教师资格审查");
        read(code).body("powers[0].nameZh", equalTo("教师资格认定"));
        step(leaderOf(unit), code, "revision", null).statusCode(200);
        read(code).body("powers[0].nameZh", equalTo("教师资格审查"));
    }

    @Test
    void a_rating_cannot_be_written_by_a_file() {
        give(leaderOf(unit), ExportFormat.CSV, edited(csv -> csv.replace(",III,", ",II,")), false)
                .statusCode(422)
                .body("errors.field", equalTo(List.of("row 2, column level")));
    }

    @Test
    void every_rule_of_powers_holds_and_names_the_row_of_the_file() {
        give(
                        leaderOf(unit),
                        ExportFormat.CSV,
                        edited(csv -> csv.replace(",15,WORKING_DAY", ",9000,WORKING_DAY")),
                        false)
                .statusCode(422)
                .body("errors.field", hasItem(containsString("row 2")));
        powerIsNamed("教师资格认定");
    }

    @Test
    void a_file_taken_from_other_content_is_refused() {
        var file = exported(ExportFormat.CSV);
        ratedPower(unit);
        step(leaderOf(unit), code, "revision", null).statusCode(200);

        give(leaderOf(unit), ExportFormat.CSV, file, false)
                .statusCode(422)
                .body("errors.field", equalTo(List.of("row 2, column content_hash")));
    }

    @Test
    void only_its_leader_hands_it_in_and_only_while_it_may_be_changed() {
        var file = exported(ExportFormat.CSV);

        give(committee(), ExportFormat.CSV, file, false).statusCode(403);
        give(leaderOf(importedUnit()), ExportFormat.CSV, file, false).statusCode(404);
        give(leaderOf(unit), ExportFormat.CSV, file, false, "\"77\"").statusCode(412);
        submit(unit, code).statusCode(200);
        give(leaderOf(unit), ExportFormat.CSV, file, false)
                .statusCode(409)
                .body("type", equalTo("/problems/catalogue-not-open-for-revision"));
    }

    private void powerIsNamed(String name) {
        auditor().get("/api/risk/v1/powers/" + power).then().body("nameZh", equalTo(name));
    }

    private byte[] edited(UnaryOperator<String> edit) {
        return edit.apply(new String(exported(ExportFormat.CSV), StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] exported(ExportFormat format) {
        return leaderOf(unit)
                .queryParam("format", format.name())
                .get("/api/risk/v1/catalogues/" + code + "/export")
                .then()
                .statusCode(200)
                .contentType(format.mediaType())
                .extract()
                .asByteArray();
    }

    private ValidatableResponse give(RequestSpecification as, ExportFormat format, byte[] file, boolean dryRun) {
        return give(as, format, file, dryRun, etag(code));
    }

    private ValidatableResponse give(
            RequestSpecification as, ExportFormat format, byte[] file, boolean dryRun, String ifMatch) {
        return as.contentType(format.mediaType())
                .header("If-Match", ifMatch)
                .queryParam("dryRun", dryRun)
                .body(file)
                .post("/api/risk/v1/imports/catalogues/" + code)
                .then();
    }
}
