package org.mingjing.risk;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The changes that tell nobody, each with its reason: every other one is an event. */
final class Untold {
    /** What people do, by the name of the operation. What the public does without a name is untold throughout. */
    static final Map<String, String> OPERATIONS = Map.of(
            "questionnaire.issue-tokens", "how many tokens went out when would stand beside the answers",
            "person.code", "changes nothing: a POST only to keep a number out of addresses and logs");

    /** What comes by the clock, by the handler of the timer. */
    static final Map<String, String> TIMERS = Map.of(
            "OpenQuarter", "sets the timer of each bureau, which opens its review and tells of it",
            "SchemeChanges", "asks about powers of units, and each question is a timer that tells what came of it",
            "WatchLeaders", "remembers who leads as of today; posts, holdings and duties told of it from their days",
            "TakeSnapshots", "keeps the figures of a month, each of which follows from what was told");

    /** Of these every service keeps the same, and none of it is business. */
    private static final List<String> OF_THE_KIT = List.of("audit_entry", "idempotency_key", "inbox", "timer");

    private static final String OUTBOX = "outbox";

    private Untold() {}

    /** @param changed the tables of which a write changed a row, partitions by their own names */
    static void refuse(String operation, Set<String> changed) {
        boolean business = changed.stream().anyMatch(table -> !isOf(OUTBOX, table) && !isOfTheKit(table));
        boolean told = changed.stream().anyMatch(table -> isOf(OUTBOX, table));
        if (business && !told && !OPERATIONS.containsKey(operation)) {
            throw new IllegalStateException(operation + " changed " + changed + " and told nobody");
        }
    }

    private static boolean isOfTheKit(String table) {
        return OF_THE_KIT.stream().anyMatch(ours -> isOf(ours, table));
    }

    private static boolean isOf(String table, String partition) {
        return partition.equals(table) || partition.matches(table + "_\\d{4}_\\d{2}");
    }
}
