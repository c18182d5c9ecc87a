package org.mingjing.process.log.http;

import org.mingjing.kit.problem.RuleBroken;

/** What was asked for may be there with the next checkpoint. */
class NotYet extends RuleBroken {
    private static final long serialVersionUID = 1L;

    NotYet(String code, Object... arguments) {
        super(code, arguments);
    }
}
