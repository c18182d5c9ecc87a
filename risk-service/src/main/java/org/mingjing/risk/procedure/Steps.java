package org.mingjing.risk.procedure;

import java.util.List;

/**
 * The steps of one procedure as people speak of them: by their kind and, where there are several of it, by their Chinese name
 * or by the office at which they are. Numbers shift with every change of a procedure, names seldom do.
 */
public final class Steps {
    /** Which of the steps somebody means. */
    public enum Fit {
        ONE,
        NONE,
        SEVERAL
    }

    record Step(String kind, String nameZh, String jointOffice) {
        boolean isCalled(String name) {
            return name.equals(nameZh) || name.equals(jointOffice);
        }
    }

    /** Of what we have not heard nothing can be ruled out. */
    static final Steps NOT_HEARD_OF = new Steps(null);

    private final List<Step> steps;

    private Steps(List<Step> steps) {
        this.steps = steps;
    }

    static Steps of(List<Step> steps) {
        return new Steps(List.copyOf(steps));
    }

    /** @param name null where only the kind was said, which is enough while there is one step of it */
    public Fit fit(StepKind kind, String name) {
        if (this == NOT_HEARD_OF) {
            return Fit.ONE;
        }
        var meant = steps.stream()
                .filter(step -> step.kind().equals(kind.name()))
                .filter(step -> name == null || step.isCalled(name))
                .toList();
        // Two that are called the same in all are one to whoever reads of them, but only once they were called so.
        long different = name == null ? meant.size() : meant.stream().distinct().count();
        return different == 0 ? Fit.NONE : different == 1 ? Fit.ONE : Fit.SEVERAL;
    }

    /** What the steps of a kind are called, those at another office with its code. */
    public List<String> named(StepKind kind) {
        return steps.stream()
                .filter(step -> step.kind().equals(kind.name()))
                .map(step ->
                        step.jointOffice() == null ? step.nameZh() : step.nameZh() + " (" + step.jointOffice() + ")")
                .toList();
    }
}
