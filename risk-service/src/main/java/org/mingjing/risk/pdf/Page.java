package org.mingjing.risk.pdf;

import java.time.OffsetDateTime;

/**
 * A page to print.
 *
 * @param title as a reader shows it above the page
 * @param body the inside of an XHTML body, in which every text went through {@link Markup}
 * @param footer stands at the foot of every page beside its number
 * @param dated when what the page says was so; a reader shows it as the day it was made
 */
public record Page(String title, String body, String footer, OffsetDateTime dated) {}
