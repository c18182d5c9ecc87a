package org.mingjing.risk.procedure;

import java.util.List;
import java.util.stream.Stream;

/**
 * The steps of one procedure as people speak of them: by their kind and, where there are several of it, by their Chinese name
 * or by the office at which they are. Of one name that of the unit itself is meant, for those elsewhere can be told by their
 * office. Numbers shift with every change of a procedure, names seldom do.
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

        boolean isOwn() {
            return jointOffice == null;
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
        var ofKind =
                steps.stream().filter(step -> step.kind().equals(kind.name())).toList();
        // Two that are called the same in all are one to whoever reads of them, but only once they were called so.
        long meant =
                name == null ? ofKind.size() : called(ofKind, name).distinct().count();
        return meant == 0 ? Fit.NONE : meant == 1 ? Fit.ONE : Fit.SEVERAL;
    }

    private static Stream<Step> called(List<Step> ofKind, String name) {
        boolean own = ofKind.stream().anyMatch(step -> step.isOwn() && step.isCalled(name));
        return ofKind.stream().filter(step -> step.isCalled(name)).filter(step -> step.isOwn() || !own);
    }

    /** What the steps of a kind are called, those at another office with its code. */
    public List<String> named(StepKind kind) {
        return steps.stream()
                .filter(step -> step.kind().equals(kind.name()))
                .map(step -> step.isOwn() ? step.nameZh() : step.nameZh() + " (" + step.jointOffice() + ")")
                .toList();
    }
}
