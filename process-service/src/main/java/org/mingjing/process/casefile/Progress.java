package org.mingjing.process.casefile;

import java.util.List;
import java.util.Set;

/**
 * What the end of a step brought about.
 *
 * @param opened the steps whose turn it is now
 */
record Progress(List<CaseStep> opened, Set<Milestone> reached) {}
