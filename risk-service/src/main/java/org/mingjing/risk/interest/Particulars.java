package org.mingjing.risk.interest;

/** What names somebody or says something of their life: stored sealed, shown to the official and the supervisor. */
record Particulars(String name, String note) {}
