package org.mingjing.risk.disclosure.policy;

import java.util.List;
import java.util.Map;

/** What the public reads of a record, and what it does not and why. */
public record Shown(Map<String, Object> fields, List<Withheld> withheld) {}
