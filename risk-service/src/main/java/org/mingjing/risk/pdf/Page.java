package org.mingjing.risk.pdf;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A page to print.
 *
 * @param title as a reader shows it above the page
 * @param parts insides of XHTML bodies, in which every text went through {@link Markup}; each is laid out by itself and
 *     begins on a sheet of its own
 * @param footer stands at the foot of every page beside its number
 * @param dated when what the page says was so; a reader shows it as the day it was made
 */
public record Page(String title, List<String> parts, String footer, OffsetDateTime dated) {}
