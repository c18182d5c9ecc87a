package org.mingjing.process.logged;

import java.util.List;

/**
 * What an entry records. Every entry of a kind has the same fields, whether there was something to say or not: that one is
 * missing would tell.
 */
enum Kind {
    CASE_OPENED("case.opened", "/actor", "/content"),
    STEP_COMPLETED("case.step.completed", "/actor", "/content"),
    VIEW_GIVEN("case.view.given", "/actor", "/content"),
    PARTY_STATED("case.party.stated", "/actor", "/content"),
    RECUSAL_NOTED("case.recusal.noted", "/actor", "/content"),
    ENTRY_CORRECTED("case.entry.corrected", "/actor", "/content"),
    CASE_CLOSED("case.closed", "/outcome"),

    CARD_CHANGED(
            "card.changed",
            "/actor",
            "/amount",
            "/basis",
            "/card",
            "/charged-by",
            "/fee",
            "/grade",
            "/official",
            "/payer",
            "/power",
            "/quantity",
            "/rule",
            "/state",
            "/step",
            "/trigger",
            "/unit",
            "/why",
            "/words"),

    CHARGE_ACCEPTED("charge.accepted", "/actor", "/amount", "/charge", "/exemption", "/fee", "/payer", "/quantity"),

    CATALOGUE_DECIDED(
            "catalogue.decided", "/content-hash", "/decided-by", "/drawn-by", "/objected-powers", "/outcome", "/state"),
    CATALOGUE_PUBLISHED("catalogue.published"),
    RATING_RECORDED("rating.recorded", "/derived-level", "/level", "/reason"),
    LEVEL_OVERRIDDEN("rating.overridden", "/derived-level", "/level", "/status", "/until"),
    LEVEL_CHANGED("power.level-changed"),
    WARNING_CHANGED("warning.changed", "/in-force", "/official", "/state", "/tier", "/unit", "/warning"),
    COMPLAINT_CONCLUDED("complaint.concluded", "/case", "/complaint", "/kind", "/outcome"),
    SCORE_PUBLISHED("score.published"),

    ERASURE("log.erasure", "/actor", "/reason"),
    LOG_KEY("log.key"),
    OPENINGS_KEY("log.openings-key"),
    WITNESS_POLICY("log.policy");

    private final String text;
    private final List<String> paths;

    Kind(String text, String... paths) {
        this.text = text;
        this.paths = List.of(paths);
    }

    String text() {
        return text;
    }

    /** What an entry commits to it does not say beside that: neither which unit nor power, nor by which law. */
    boolean seals(String path) {
        return paths.contains(path);
    }

    List<String> paths() {
        return paths;
    }
}
