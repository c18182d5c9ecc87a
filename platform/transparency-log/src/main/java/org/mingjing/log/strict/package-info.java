/** How the formats' parsers read bytes, numbers and base64: one spelling each. For the packages of this module. */
package org.mingjing.log.strict;
