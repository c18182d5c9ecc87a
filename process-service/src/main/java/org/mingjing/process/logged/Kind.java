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

    CARD_ISSUED("card.issued", "/actor", "/card", "/grade", "/official", "/step", "/words"),
    CARD_EXPLAINED("card.explained", "/actor", "/card", "/grade", "/official", "/step", "/words"),
    CARD_UPHELD("card.upheld", "/actor", "/card", "/grade", "/official", "/step", "/words"),
    CARD_MITIGATED("card.mitigated", "/actor", "/card", "/grade", "/official", "/step", "/words"),
    CARD_REVOKED("card.revoked", "/actor", "/card", "/grade", "/official", "/step", "/words"),

    CHARGE_ACCEPTED("charge.accepted", "/actor", "/amount", "/charge", "/exemption", "/fee", "/payer", "/quantity"),
    CHARGE_REFUSED("charge.refused", "/actor", "/amount", "/card", "/fee", "/payer", "/quantity", "/why"),

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

    List<String> paths() {
        return paths;
    }
}
