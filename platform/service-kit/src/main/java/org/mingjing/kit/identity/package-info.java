/** Who calls, in which roles, for which unit. */
package org.mingjing.kit.identity;
