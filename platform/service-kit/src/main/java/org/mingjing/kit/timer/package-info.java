/** Work that is due at a time, done once by whichever instance claims it. */
package org.mingjing.kit.timer;
