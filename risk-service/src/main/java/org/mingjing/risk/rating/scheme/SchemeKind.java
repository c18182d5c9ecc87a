package org.mingjing.risk.rating.scheme;

/** By weighted score and rules, by how many criteria hold, or by the gravest consequence. */
public enum SchemeKind {
    SCORE(ScoreMethod.class),
    CRITERIA(CriteriaMethod.class),
    CONSEQUENCE(ConsequenceMethod.class);

    private final Class<? extends RatingMethod> method;

    SchemeKind(Class<? extends RatingMethod> method) {
        this.method = method;
    }

    Class<? extends RatingMethod> method() {
        return method;
    }
}
