package org.mingjing.events.process;

/**
 * What a witness did instead of cosigning.
 *
 * @param witness its name in the log's policy
 * @param replyCode such as {@code NO_ANSWER}, {@code TOO_SLOW} or {@code WRONG_SIGNATURE}
 */
public record WitnessReply(String witness, String replyCode) {}
