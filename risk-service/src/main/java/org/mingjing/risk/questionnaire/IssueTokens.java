package org.mingjing.risk.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.mingjing.kit.id.RandomCodes;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;

/** Makes tokens that are shown once: only their hashes are kept, in an order that tells nothing. */
@ApplicationScoped
class IssueTokens {
    static final int MOST = 10_000;
    private static final int BITS = 100;

    private final Questionnaires questionnaires;
    private final Tokens tokens;
    private final Parts parts;

    IssueTokens(Questionnaires questionnaires, Tokens tokens, Parts parts) {
        this.questionnaires = questionnaires;
        this.tokens = tokens;
        this.parts = parts;
    }

    List<String> issue(String code, int count, Caller by) {
        if (count > MOST) {
            throw new RuleBroken("questionnaire-too-many-tokens", MOST);
        }
        var questionnaire = questionnaires.required(code);
        questionnaire.refuseUnlessOpen();
        parts.take(questionnaire, by, Parts.Part.ISSUES);
        var codes = Stream.generate(() -> RandomCodes.of(BITS)).limit(count).toList();
        tokens.persist(codes.stream().map(RandomCodes::hash).sorted().map(hash -> new Token(hash, code)));
        return codes;
    }
}
