package org.mingjing.verifier.report;

import java.util.List;

/**
 * What a check found.
 *
 * @param reason one sentence
 * @param details a line each, may be none
 */
public record Report(Outcome outcome, Words reason, List<Words> details) {

    public Report {
        details = List.copyOf(details);
    }

    public Report(Outcome outcome, Words reason) {
        this(outcome, reason, List.of());
    }

    public String in(Language language) {
        var text = new StringBuilder(outcome.words().because(reason).in(language)).append('\n');
        details.forEach(line -> text.append("  ").append(line.in(language)).append('\n'));
        return text.toString();
    }
}
