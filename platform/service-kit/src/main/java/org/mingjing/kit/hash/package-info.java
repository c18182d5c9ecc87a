/** The one hash that the suite tells of things by. */
package org.mingjing.kit.hash;
