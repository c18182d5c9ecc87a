/** Tables that people upload, read strictly, with every wrong cell named. */
package org.mingjing.kit.csv;
