package org.mingjing.risk.naming;

import java.util.List;

/** What somebody wrote, and what in it they should look at again. */
public record Written<T>(T record, List<DoubtfulWord> doubtfulWords) {}
