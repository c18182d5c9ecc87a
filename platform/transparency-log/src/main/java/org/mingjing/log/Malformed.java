package org.mingjing.log;

import java.util.List;
import java.util.stream.Stream;

/**
 * Input that is not of its format. What is wrong is a {@link Problem} with the values it names, so that it can be told in
 * Chinese and in English; long values are cut off.
 */
public final class Malformed extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_ARGUMENT = 80;

    private final Problem problem;
    private final String[] arguments;

    /** @param arguments as many as the problem's text names */
    public Malformed(Problem problem, Object... arguments) {
        this(problem, Stream.of(arguments).map(Malformed::shortened).toArray(String[]::new));
    }

    private Malformed(Problem problem, String[] arguments) {
        super(problem.en(arguments));
        this.problem = problem;
        this.arguments = arguments;
    }

    public Problem problem() {
        return problem;
    }

    public List<String> arguments() {
        return List.of(arguments);
    }

    public String zh() {
        return problem.zh(arguments);
    }

    public String en() {
        return problem.en(arguments);
    }

    private static String shortened(Object argument) {
        var text = String.valueOf(argument);
        return text.length() <= LONGEST_ARGUMENT ? text : text.substring(0, LONGEST_ARGUMENT) + "…";
    }
}
