package org.mingjing.risk.interest;

/** What names somebody or says something of their life: stored sealed, shown to the official, and to a supervisor who leaves a trace. */
record Particulars(String name, String note) {}
