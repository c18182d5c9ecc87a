package org.mingjing.risk.rating.scheme;

import org.mingjing.risk.signal.Evidence;

/** What was upheld, in the words that every derivation uses for it. */
final class EvidenceText {
    static final String ZH = "近十二个月查实投诉和红牌";
    static final String EN = "upheld complaints and red cards of the last twelve months";

    private EvidenceText() {}

    static StringBuilder chinese(StringBuilder text, Evidence evidence) {
        text.append(ZH).append(' ').append(evidence.facts()).append(" 件,计 ");
        text.append(evidence.grade()).append(" 分");
        return evidence.isKept() ? text.append(",未满六个月无查实事项,维持原分") : text;
    }

    static StringBuilder english(StringBuilder text, Evidence evidence) {
        text.append(EN).append(' ').append(evidence.facts());
        text.append(", grade ").append(evidence.grade());
        return evidence.isKept() ? text.append(" kept until six months pass with none") : text;
    }
}
