package org.mingjing.risk.integrityfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjing.risk.official.PeopleFixtures.send;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.mingjing.kit.problem.RuleBroken;

/** Items of integrity files, as the official and as units put them in. */
public final class FileFixtures {
    public static final String FILES = "/api/risk/v1/integrity-files/";

    private FileFixtures() {}

    public static Map<String, Object> own(String text) {
        return Map.of("group", "INCOME_DECLARATION", "text", text);
    }

    public static Map<String, Object> fromUnit(String text) {
        return Map.of("group", "AUDIT", "text", text, "source", "审字〔2025〕3号", "datedOn", "2025-06-30");
    }

    public static Map<String, Object> correcting(Map<String, Object> item, int no) {
        return with(with(item, "corrects", no), "reason", "数字有误");
    }

    public static Map<String, Object> with(Map<String, Object> item, String field, Object value) {
        var changed = new HashMap<>(item);
        changed.put(field, value);
        return changed;
    }

    public static ValidatableResponse put(RequestSpecification as, String official, Map<String, Object> item) {
        return send(as, "integrity-files/" + official + "/items", item);
    }

    public static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(code));
    }
}
