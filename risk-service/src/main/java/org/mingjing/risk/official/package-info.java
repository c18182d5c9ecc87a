/** Who holds which post when, what the post is charged with, and whose word counts above whom. */
package org.mingjing.risk.official;
