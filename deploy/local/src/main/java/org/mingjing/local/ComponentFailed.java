package org.mingjing.local;

/** A component did not come up; it is named so that its last lines can be shown. */
final class ComponentFailed extends SuiteFailed {
    private final String component;

    ComponentFailed(String component, String what) {
        super(component + ": " + what);
        this.component = component;
    }

    String component() {
        return component;
    }
}
