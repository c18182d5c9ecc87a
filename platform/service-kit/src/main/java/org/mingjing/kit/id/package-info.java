/** Keys and codes. */
package org.mingjing.kit.id;
