package org.mingjing.gateway.suite;

import java.util.List;

/** Some services did not describe themselves. */
class DescriptionIncomplete extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DescriptionIncomplete(List<String> services) {
        super(String.join(", ", services));
    }
}
