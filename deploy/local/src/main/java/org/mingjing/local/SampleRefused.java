package org.mingjing.local;

/** A file of the sample bureau was not taken; the suite runs, without the whole sample. */
final class SampleRefused extends SuiteFailed {
    SampleRefused(String file, int status, String answer) {
        super("样例 " + file + " 未被接受 sample file not taken: " + status + " " + answer);
    }
}
