package org.mingjing.kit.problem;

/** There is no such thing, or the caller may not know that there is: both look the same. */
public class NotFound extends RuleBroken {
    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not-found");
    }
}
