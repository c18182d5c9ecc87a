package org.mingjing.kit.problem;

/**
 * A rule forbids what was asked. The transaction is rolled back and the caller gets a problem document; a refusal that
 * must leave a trace is a result instead, see {@link Problems#answer}.
 */
public class RuleBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Object[] arguments;

    /**
     * @param code kebab-case, has a status in {@code problems.properties} and texts in both languages
     * @param arguments fill {0}, {1} … of the texts; never personal data
     */
    public RuleBroken(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = arguments;
    }

    public String code() {
        return code;
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }
}
