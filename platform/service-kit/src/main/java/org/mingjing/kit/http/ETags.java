package org.mingjing.kit.http;

import org.mingjing.kit.problem.RuleBroken;

/** Entity tags made of an aggregate's version. */
public final class ETags {
    private ETags() {}

    /** The header value, quotes included. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * @param ifMatch the If-Match header as it came, may be null
     * @throws RuleBroken 428 without the header, 412 when it names another version
     */
    public static void require(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new RuleBroken("if-match-missing");
        }
        if (!ifMatch.strip().equals("*") && !ifMatch.strip().equals(of(version))) {
            throw new RuleBroken("stale");
        }
    }

    /**
     * For who lets something pass, signs or decides on what another asked for: to take it as it is, whatever it is, is to decide
     * on what one has not seen.
     *
     * @throws RuleBroken 428 also for {@code *}
     */
    public static void requireSeen(String ifMatch, long version) {
        if (ifMatch != null && ifMatch.strip().equals("*")) {
            throw new RuleBroken("if-match-any");
        }
        require(ifMatch, version);
    }
}
